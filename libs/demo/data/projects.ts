import type { Stage } from '#project';
import type { NodeRef } from './chains/index.js';

/**
 * How the demonstration tells a project's story: on its way; behind its plan; without any progress for months; started late because
 * land came late (the government's cause); promising more than it delivers; put aside; given up; left.
 */
export type Story = 'well' | 'slow' | 'stuck' | 'land_late' | 'underdelivers' | 'on_hold' | 'terminated' | 'exited';

export interface ProjectData {
  name: string;
  /** Key of a local company or an invented target. */
  investor: string;
  node: NodeRef;
  stage: Stage;
  /** 万元. */
  total: number;
  /** Land in mu, or factory space in m² with `rented`. */
  site: number;
  rented?: true;
  story: Story;
}

const p = (name: string, investor: string, node: NodeRef, stage: `${Stage}`, total: number, site: number, story: Story = 'well', rented?: true): ProjectData => ({
  name,
  investor,
  node,
  stage: stage as Stage,
  total,
  site,
  story,
  ...(rented && { rented }),
});

/** Invented projects over all stages. */
export const PROJECTS: readonly ProjectData[] = [
  // New-energy vehicles
  p('动力电池三期 12GWh', 'lanjing', 'nev.cell', 'construction_started', 520_000, 310, 'well'),
  p('电池系统集成基地', 'lanjing', 'nev.pack', 'commissioned', 168_000, 120, 'well'),
  p('高镍正极材料扩产', 'rongda', 'nev.cathode', 'construction_started', 98_000, 88, 'slow'),
  p('硅碳负极中试线', 'moshan', 'nev.anode', 'completed', 42_000, 36, 'well'),
  p('湿法隔膜第二基地', 'bomo', 'nev.separator', 'negotiation', 180_000, 150),
  p('线控制动量产线', 'xiankong', 'nev.wire_brake', 'assessment', 120_000, 72),
  p('SiC 功率模块封装', 'gonglv', 'nev.power_module', 'contact', 260_000, 105),
  p('动力电池回收 2 万吨', 'xunhuan', 'nev.recycling', 'site_visit', 55_000, 60),
  p('扁线电机智能工厂', 'chidian', 'nev.motor', 'at_capacity', 86_000, 75, 'well'),
  p('电控产业园', 'jixun', 'nev.motor_controller', 'land_supplied', 64_000, 52, 'land_late'),
  p('一体化压铸车间', 'gangji', 'nev.die_casting', 'registered', 78_000, 66, 'stuck'),
  p('热泵空调总成', 'lengquan', 'nev.thermal', 'commissioned', 39_000, 34, 'underdelivers'),
  p('智能座舱研发制造', 'zhixia', 'nev.cockpit', 'signed', 51_000, 28_000, 'well', true),
  p('新能源皮卡技改', 'chengfeng', 'nev.vehicle', 'fulfilment_evaluated', 145_000, 130, 'well'),
  p('换电站装备', 'chongyi', 'nev.charging', 'lead', 22_000, 20),
  p('高压连接器', 'xianda', 'nev.wiring', 'planning', 18_000, 15),
  p('激光雷达装配', 'leida', 'nev.lidar', 'lead', 80_000, 30_000, 'well', true),
  // Integrated circuits
  p('特色工艺 8 英寸线', 'jingyuan', 'ic.wafer_fab', 'negotiation', 900_000, 320),
  p('晶圆级封装', 'xianfeng', 'ic.advanced_packaging', 'assessment', 210_000, 96),
  p('车规封装扩产', 'fengxin', 'ic.traditional_packaging', 'commissioned', 188_000, 92, 'well'),
  p('先进封装中试平台', 'fengxin', 'ic.advanced_packaging', 'construction_started', 126_000, 58, 'slow'),
  p('超高纯试剂二期', 'qingli', 'ic.wet_chemicals', 'at_capacity', 63_000, 68, 'well'),
  p('12 英寸硅片抛光', 'guiyuan', 'ic.silicon_wafer', 'land_supplied', 240_000, 140, 'stuck'),
  p('测试产能扩建', 'jingce', 'ic.chip_test', 'registered', 31_000, 18_000, 'well', true),
  p('电源管理芯片设计中心', 'xinhe', 'ic.analog', 'signed', 12_000, 6_000, 'well', true),
  p('物联网模组工厂', 'jujian', 'ic.module', 'completed', 48_000, 40, 'underdelivers'),
  p('光刻胶配套', 'guangke', 'ic.photoresist', 'contact', 30_000, 26, 'terminated'),
  // Artificial intelligence
  p('800G 光模块产线', 'guangchi', 'ai.optical_module', 'commissioned', 92_000, 45_000, 'well', true),
  p('AI 服务器整机二期', 'shuofu', 'ai.ai_server', 'construction_started', 136_000, 84, 'well'),
  p('推理芯片设计中心', 'tuiduan', 'ai.edge_chip', 'contact', 75_000, 9_000, 'well', true),
  p('智算中心扩容', 'zhisuan', 'ai.compute_service', 'land_supplied', 310_000, 70, 'land_late'),
  p('工业质检大模型', 'mingcha', 'ai.ai_manufacturing', 'signed', 16_000, 5_000, 'well', true),
  p('人形机器人基地', 'renxing', 'ai.humanoid', 'negotiation', 96_000, 80),
  p('可穿戴终端二厂', 'wandai', 'ai.smart_terminal', 'at_capacity', 71_000, 55, 'underdelivers'),
  p('数据标注基地', 'biaoju', 'ai.data_labelling', 'planning', 6_000, 4_000, 'well', true),
  // Intelligent manufacturing equipment
  p('协作机器人扩产', 'lingdong', 'equipment.articulated_robot', 'construction_started', 58_000, 50, 'well'),
  p('精密减速器', 'jianxie', 'equipment.precision_reducer', 'assessment', 68_000, 56),
  p('伺服电机智能车间', 'sifu', 'equipment.servo', 'commissioned', 47_000, 42, 'well'),
  p('五轴加工中心装配', 'wuzhou', 'equipment.five_axis', 'site_visit', 85_000, 74),
  p('行星滚柱丝杠', 'sigang', 'equipment.ball_screw', 'contact', 46_000, 38),
  p('大型精密铸件', 'jingzhu', 'equipment.casting', 'registered', 52_000, 78, 'on_hold'),
  p('激光焊接装备', 'weicai', 'equipment.laser_machine', 'completed', 33_000, 30, 'slow'),
  p('机器人系统集成园', 'xianlian', 'equipment.integration', 'fulfilment_evaluated', 74_000, 65, 'well'),
  // Rail transit
  p('城轨车辆检修基地', 'guida', 'rail.metro_car', 'commissioned', 132_000, 150, 'well'),
  p('转向架智能产线', 'zhuanjia', 'rail.bogie', 'construction_started', 66_000, 58, 'slow'),
  p('城轨制动系统', 'zhidong', 'rail.brake_system', 'negotiation', 38_000, 32),
  p('列控区域总部', 'xinhao', 'rail.signalling', 'contact', 52_000, 12_000, 'well', true),
  p('站台门二期', 'menshi', 'rail.platform_door', 'signed', 29_000, 24, 'well'),
  p('碳纤维部件', 'lvpu', 'rail.composite', 'planning', 41_000, 36),
  // Medicine and life health
  p('诊断试剂总部基地', 'kangyuan', 'health.ivd_reagent', 'at_capacity', 96_000, 70, 'well'),
  p('分子诊断扩建', 'minjian', 'health.ivd_reagent', 'construction_started', 44_000, 35, 'well'),
  p('诊断酶原料基地', 'meixie', 'health.ivd_raw', 'assessment', 32_000, 28),
  p('CDMO 二期', 'shengfa', 'health.cdmo', 'land_supplied', 118_000, 82, 'stuck'),
  p('细胞治疗建线', 'xibao', 'health.cell_gene', 'site_visit', 90_000, 40),
  p('高端制剂', 'heyao', 'health.generic', 'commissioned', 57_000, 46, 'underdelivers'),
  p('原料药搬迁', 'beiyao', 'health.api', 'signed', 38_000, 44, 'exited'),
  // Software and information services
  p('工业软件园', 'mianban', 'software.mes', 'registered', 26_000, 15_000, 'well', true),
  p('数据中心二期', 'shuku', 'software.data_centre', 'construction_started', 145_000, 60, 'stuck'),
  p('数据库交付中心', 'shujuku', 'software.database', 'lead', 15_000, 3_000, 'well', true),
  p('数字建造总部', 'zhuzhi', 'software.construction_it', 'commissioned', 21_000, 8_000, 'well', true),
  // Smart grid
  p('特高压变压器扩能', 'bianxin', 'grid.power_transformer', 'construction_started', 160_000, 125, 'well'),
  p('柔直换流阀', 'huanliu', 'grid.converter_valve', 'negotiation', 110_000, 90),
  p('高压套管', 'taoguan', 'grid.bushing', 'site_visit', 42_000, 36),
  p('储能变流器工厂', 'chuneng', 'grid.energy_storage', 'completed', 88_000, 62, 'well'),
  // Parts of investments that stand above: an increase, and what was signed a second time for a part.
  p('电池系统集成基地增资扩产', 'lanjing', 'nev.pack', 'signed', 36_000, 24),
  p('工业质检大模型算力中心', 'mingcha', 'ai.ai_manufacturing', 'signed', 9_000, 3_000, 'well', true),
];
