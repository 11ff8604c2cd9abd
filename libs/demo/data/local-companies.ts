import type { Tier } from '#company';
import type { NodeRef } from './chains/index.js';

/** A company of the demonstration zone. Invented, and recognisably so: every name says （演示）, every credit code lies in region 999999. */
export interface LocalCompany {
  key: string;
  name: string;
  nodes: NodeRef[];
  /** Yearly output in the zone, in 万元. */
  output: number;
  tiers: Tier[];
}

const local = (key: string, name: string, output: number, tiers: Tier[], ...nodes: NodeRef[]): LocalCompany => ({
  key,
  name: `江澜${name.replace('|', '（演示）')}`,
  nodes,
  output,
  tiers,
});

export const LOCAL_COMPANIES: readonly LocalCompany[] = [
  // New-energy vehicles: a whole-car maker with a good ring of suppliers, and nobody for separators, chips and wire-controlled chassis
  local('qingyue', '擎岳汽车|有限公司', 1_860_000, ['leading', 'china_500'], 'nev.vehicle'),
  local('xinghai', '星海新能源客车|有限公司', 320_000, ['high_tech'], 'nev.vehicle'),
  local('chengfeng', '乘风商用车|有限公司', 210_000, ['high_tech'], 'nev.vehicle'),
  local('lanjing', '蓝鲸动力电池|有限公司', 980_000, ['leading', 'high_tech'], 'nev.cell', 'nev.pack'),
  local('heyuan', '禾源电芯科技|有限公司', 260_000, ['high_tech', 'gazelle'], 'nev.cell'),
  local('dinghui', '鼎辉电池系统|有限公司', 180_000, ['specialised'], 'nev.pack'),
  local('pengcheng', '蓬程电池包|有限公司', 96_000, ['high_tech'], 'nev.pack'),
  local('rongda', '融大正极材料|有限公司', 88_000, ['high_tech'], 'nev.cathode'),
  local('moshan', '墨山负极材料|有限公司', 156_000, ['little_giant'], 'nev.anode'),
  local('fuxin', '富鑫碳材|有限公司', 64_000, ['high_tech'], 'nev.anode'),
  local('tianrun', '天润电解液|有限公司', 72_000, ['specialised'], 'nev.electrolyte'),
  local('hongji', '宏基结构件|有限公司', 58_000, ['high_tech'], 'nev.battery_structure'),
  local('anjie', '安捷电池管理技术|有限公司', 42_000, ['little_giant'], 'nev.bms'),
  local('chidian', '驰电电机|有限公司', 230_000, ['high_tech'], 'nev.motor'),
  local('liuyun', '流云驱动系统|有限公司', 145_000, ['specialised'], 'nev.motor', 'nev.motor_controller'),
  local('jixun', '极迅电控|有限公司', 88_000, ['high_tech'], 'nev.motor_controller'),
  local('gangji', '钢基冲压|有限公司', 132_000, [], 'nev.stamping'),
  local('haosheng', '豪晟模具|有限公司', 67_000, ['specialised'], 'nev.stamping'),
  local('yunzuo', '云座内饰|有限公司', 110_000, [], 'nev.interior'),
  local('lengquan', '冷泉热管理|有限公司', 76_000, ['high_tech'], 'nev.thermal'),
  local('xianda', '线达线束|有限公司', 54_000, [], 'nev.wiring'),
  local('chongyi', '充易充电设备|有限公司', 46_000, ['high_tech'], 'nev.charging'),
  local('zhixia', '智匣座舱|有限公司', 83_000, ['gazelle'], 'nev.cockpit'),
  // Integrated circuits: packaging and wet chemicals are here, the fab is not
  local('fengxin', '封芯半导体|有限公司', 340_000, ['leading', 'high_tech'], 'ic.traditional_packaging'),
  local('jingce', '晶测电子|有限公司', 62_000, ['specialised'], 'ic.chip_test'),
  local('huake', '华刻微电子|有限公司', 93_000, ['high_tech'], 'ic.traditional_packaging', 'ic.chip_test'),
  local('qingli', '清砺电子化学品|有限公司', 128_000, ['little_giant'], 'ic.wet_chemicals'),
  local('chunyi', '纯一电子材料|有限公司', 57_000, ['high_tech'], 'ic.wet_chemicals'),
  local('guiyuan', '硅源晶圆材料|有限公司', 74_000, ['high_tech'], 'ic.silicon_wafer'),
  local('xinhe', '芯禾微电子|有限公司', 36_000, ['gazelle'], 'ic.analog'),
  local('weizhan', '微栈科技|有限公司', 28_000, ['high_tech'], 'ic.mcu_soc'),
  local('jujian', '矩间物联|有限公司', 91_000, ['high_tech'], 'ic.module'),
  // Artificial intelligence
  local('guangchi', '光驰通信器件|有限公司', 152_000, ['little_giant'], 'ai.optical_module'),
  local('shuofu', '朔服信息设备|有限公司', 188_000, ['high_tech'], 'ai.ai_server'),
  local('zhisuan', '智算云|有限公司', 62_000, [], 'ai.compute_service'),
  local('mingcha', '明察视觉|有限公司', 31_000, ['gazelle'], 'ai.computer_vision', 'ai.ai_manufacturing'),
  local('tingfeng', '听风语音|有限公司', 18_000, ['high_tech'], 'ai.speech_language'),
  local('zhijian', '智检工业视觉|有限公司', 26_000, ['specialised'], 'ai.ai_manufacturing', 'equipment.machine_vision'),
  local('wandai', '腕戴智能终端|有限公司', 240_000, ['high_tech'], 'ai.smart_terminal'),
  local('biaoju', '标矩数据服务|有限公司', 9_500, [], 'ai.data_labelling'),
  local('qinglu', '清麓机器人|有限公司', 37_000, ['high_tech'], 'ai.service_robot'),
  // Intelligent manufacturing equipment
  local('jiezhi', '捷智机器人|有限公司', 320_000, ['leading', 'little_giant'], 'equipment.articulated_robot'),
  local('bufeng', '步峰机器人|有限公司', 118_000, ['high_tech'], 'equipment.articulated_robot'),
  local('lingdong', '灵动协作机器人|有限公司', 84_000, ['gazelle'], 'equipment.articulated_robot'),
  local('sifu', '思伏电机|有限公司', 132_000, ['specialised'], 'equipment.servo'),
  local('kongda', '控达自动化|有限公司', 47_000, ['high_tech'], 'equipment.servo', 'equipment.integration'),
  local('jingzhu', '精铸机械|有限公司', 92_000, [], 'equipment.casting'),
  local('duanshi', '锻石锻造|有限公司', 71_000, [], 'equipment.casting'),
  local('zhechuang', '折创数控|有限公司', 56_000, ['high_tech'], 'equipment.metal_forming'),
  local('weicai', '微裁激光|有限公司', 48_000, ['high_tech'], 'equipment.laser_machine'),
  local('xianlian', '线联系统集成|有限公司', 86_000, ['specialised'], 'equipment.integration', 'equipment.auto_line'),
  local('yunji', '运集移动机器人|有限公司', 39_000, ['gazelle'], 'equipment.agv'),
  // Rail transit
  local('guida', '轨达车辆|有限公司', 420_000, ['leading'], 'rail.metro_car'),
  local('zhuanjia', '转架机电|有限公司', 135_000, ['high_tech'], 'rail.bogie'),
  local('menshi', '门势轨道装备|有限公司', 78_000, ['single_champion', 'little_giant'], 'rail.door_interior', 'rail.platform_door'),
  local('lvpu', '铝谱型材|有限公司', 66_000, [], 'rail.aluminium_body'),
  local('qianyin', '牵引电气|有限公司', 54_000, ['high_tech'], 'rail.traction'),
  local('jianzhen', '减振橡胶制品|有限公司', 29_000, ['specialised'], 'rail.damping'),
  // Medicine and life health
  local('kangyuan', '康元诊断试剂|有限公司', 260_000, ['leading', 'high_tech'], 'health.ivd_reagent'),
  local('minjian', '敏检生物|有限公司', 81_000, ['little_giant'], 'health.ivd_reagent'),
  local('yilian', '医联诊断|有限公司', 42_000, ['high_tech'], 'health.ivd_reagent'),
  local('heyao', '和曜制药|有限公司', 188_000, ['high_tech'], 'health.generic'),
  local('yuanliao', '源料药业|有限公司', 124_000, ['high_tech'], 'health.api'),
  local('beiyao', '贝曜药业|有限公司', 65_000, [], 'health.api'),
  local('shengfa', '生发合同研发|有限公司', 38_000, ['gazelle'], 'health.cdmo'),
  local('kangfu', '康复器械|有限公司', 27_000, [], 'health.rehab'),
  // Software and information services
  local('zhuzhi', '筑智软件|有限公司', 44_000, ['high_tech'], 'software.construction_it'),
  local('jichi', '集驰系统集成|有限公司', 126_000, ['high_tech'], 'software.integration_service'),
  local('yunwei', '云维信息服务|有限公司', 58_000, [], 'software.operation_service', 'software.integration_service'),
  local('qianru', '嵌如软件|有限公司', 39_000, ['specialised'], 'software.embedded'),
  local('mianban', '面板制造执行系统|有限公司', 22_000, ['gazelle'], 'software.mes', 'software.digital_transformation'),
  local('shuku', '数库机房|有限公司', 71_000, [], 'software.data_centre'),
  // Smart grid
  local('bianxin', '变芯变压器|有限公司', 380_000, ['leading', 'high_tech'], 'grid.power_transformer', 'grid.distribution_transformer'),
  local('jibao', '继保自动化|有限公司', 290_000, ['little_giant'], 'grid.relay_protection', 'grid.dispatch'),
  local('dianliang', '电量仪表|有限公司', 160_000, ['high_tech'], 'grid.smart_meter'),
  local('zuhe', '组合电器|有限公司', 98_000, ['high_tech'], 'grid.gis_breaker'),
  local('jueyuan', '绝缘子|有限公司', 53_000, ['specialised'], 'grid.insulation'),
  local('huanwang', '环网开关|有限公司', 61_000, [], 'grid.ring_main'),
  local('xunjian', '巡检机器人|有限公司', 24_000, ['gazelle'], 'grid.condition_monitoring'),
  local('chuneng', '储能变流|有限公司', 112_000, ['high_tech'], 'grid.energy_storage'),
];

/**
 * Invented companies elsewhere whose talks with the zone are invented too: nothing of the kind is said of a real company.
 * `state` is how far the zone has got with each.
 */
export interface InventedTarget {
  key: string;
  name: string;
  province: string;
  city: string;
  nodes: NodeRef[];
  state: 'assigned' | 'contacted' | 'in_talks' | 'declined';
  intention: string;
  /** 万元. */
  planned: number;
  priority: 'high' | 'medium' | 'low';
  tiers: Tier[];
}

const target = (
  key: string,
  name: string,
  place: string,
  state: InventedTarget['state'],
  priority: InventedTarget['priority'],
  planned: number,
  intention: string,
  tiers: Tier[],
  ...nodes: NodeRef[]
): InventedTarget => {
  const [province = '', city = ''] = place.split('|');
  return { key, name: name.replace('|', '（演示）'), province, city, nodes, state, priority, planned, intention, tiers };
};

export const INVENTED_TARGETS: readonly InventedTarget[] = [
  target('bomo', '云汀薄膜|股份有限公司', '浙江省|嘉兴市', 'in_talks', 'high', 180_000, '拟建第二基地，湿法隔膜 4 亿㎡/年，要求双回路供电', ['little_giant', 'high_tech'], 'nev.separator'),
  target('moxian', '隔界新材料|有限公司', '河北省|沧州市', 'contacted', 'medium', 60_000, '考虑华中布局，先租后供', ['high_tech'], 'nev.separator'),
  target('xiankong', '线控底盘科技|有限公司', '上海市|嘉定区', 'in_talks', 'high', 120_000, '线控制动量产线，随整车厂布局', ['unicorn'], 'nev.wire_brake', 'nev.wire_steering'),
  target('gonglv', '功率岛半导体|有限公司', '江苏省|无锡市', 'contacted', 'high', 260_000, 'SiC 模块封装线，寻求基金跟投', ['little_giant'], 'nev.power_module', 'ic.power_device'),
  target('xunhuan', '循环再生科技|有限公司', '湖南省|长沙市', 'in_talks', 'medium', 55_000, '动力电池回收 2 万吨/年', ['specialised'], 'nev.recycling'),
  target('leida', '光束激光雷达|有限公司', '广东省|深圳市', 'assigned', 'medium', 80_000, '', ['unicorn'], 'nev.lidar'),
  target('jingyuan', '晶原集成电路制造|有限公司', '上海市|浦东新区', 'contacted', 'high', 900_000, '特色工艺 8 英寸线选址', ['leading'], 'ic.wafer_fab'),
  target('xianfeng', '先封微系统|有限公司', '江苏省|南通市', 'in_talks', 'high', 210_000, '晶圆级封装扩产', ['high_tech'], 'ic.advanced_packaging'),
  target('guangke', '光刻材料研究|有限公司', '北京市|大兴区', 'declined', 'high', 30_000, '已选址他处', ['little_giant'], 'ic.photoresist'),
  target('tuiduan', '推端智能芯片|有限公司', '广东省|珠海市', 'contacted', 'high', 75_000, '推理芯片设计中心', ['unicorn'], 'ai.edge_chip'),
  target('damo', '大模智能|有限公司', '北京市|海淀区', 'assigned', 'medium', 40_000, '', ['gazelle'], 'ai.industry_model'),
  target('renxing', '人形先导机器人|有限公司', '浙江省|杭州市', 'in_talks', 'high', 96_000, '人形机器人中试与量产基地', ['unicorn'], 'ai.humanoid', 'equipment.articulated_robot'),
  target('jianxie', '谐减传动|有限公司', '江苏省|苏州市', 'in_talks', 'high', 68_000, '精密减速器 6 万台/年', ['little_giant'], 'equipment.precision_reducer'),
  target('wuzhou', '五轴母机|有限公司', '辽宁省|大连市', 'contacted', 'medium', 85_000, '五轴加工中心装配', ['specialised'], 'equipment.five_axis'),
  target('sigang', '丝杠导轨|有限公司', '山东省|济宁市', 'contacted', 'high', 46_000, '行星滚柱丝杠', ['specialised'], 'equipment.ball_screw'),
  target('zhidong', '制动轨道技术|有限公司', '江苏省|常州市', 'in_talks', 'medium', 38_000, '城轨制动系统本地化', ['high_tech'], 'rail.brake_system'),
  target('xinhao', '信控轨道|有限公司', '北京市|丰台区', 'contacted', 'high', 52_000, '区域总部与调试中心', ['high_tech'], 'rail.signalling'),
  target('meixie', '酶协生物|有限公司', '江苏省|南京市', 'in_talks', 'high', 32_000, '诊断酶原料基地', ['little_giant'], 'health.ivd_raw'),
  target('peiyang', '培养基工程|有限公司', '上海市|奉贤区', 'assigned', 'high', 28_000, '', ['specialised'], 'health.culture_media'),
  target('xibao', '细胞治疗|有限公司', '广东省|广州市', 'contacted', 'medium', 90_000, 'CDMO 合作建线', ['unicorn'], 'health.cell_gene'),
  target('shujuku', '分布数据库|有限公司', '湖北省|武汉市', 'contacted', 'medium', 15_000, '区域交付中心', ['gazelle'], 'software.database'),
  target('anquan', '边界安全|有限公司', '四川省|成都市', 'assigned', 'low', 12_000, '', [], 'software.security_product'),
  target('huanliu', '换流阀技术|有限公司', '陕西省|西安市', 'in_talks', 'high', 110_000, '柔直换流阀组装与试验', ['high_tech'], 'grid.converter_valve'),
  target('taoguan', '套管与分接开关|有限公司', '陕西省|宝鸡市', 'contacted', 'high', 42_000, '高压套管扩产', ['little_giant'], 'grid.bushing'),
];
