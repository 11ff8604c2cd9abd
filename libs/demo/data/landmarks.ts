import type { NodeRef } from './chains/index.js';

/**
 * Real listed companies as targets and landmarks of the industry: their legal names, stock codes, exchanges, home provinces and
 * what they are publicly known to make. Nothing else is said of them: no contact, no intention, no figure.
 */
export interface Landmark {
  name: string;
  shortName: string;
  stockCode: string;
  province: string;
  products: string[];
  nodes: NodeRef[];
}

const landmark = (stockCode: string, shortName: string, name: string, province: string, products: string, ...nodes: NodeRef[]): Landmark => ({
  name,
  shortName,
  stockCode,
  province,
  products: products.split('、'),
  nodes,
});

export const LANDMARKS: readonly Landmark[] = [
  // New-energy vehicles
  landmark('300750', '宁德时代', '宁德时代新能源科技股份有限公司', '福建省', '动力电池系统、储能电池系统', 'nev.cell', 'nev.pack'),
  landmark('002594', '比亚迪', '比亚迪股份有限公司', '广东省', '新能源汽车、动力电池', 'nev.vehicle', 'nev.cell'),
  landmark('300014', '亿纬锂能', '惠州亿纬锂能股份有限公司', '广东省', '锂电池', 'nev.cell'),
  landmark('002074', '国轩高科', '国轩高科股份有限公司', '安徽省', '动力锂电池', 'nev.cell', 'nev.pack'),
  landmark('002460', '赣锋锂业', '江西赣锋锂业集团股份有限公司', '江西省', '锂化合物、金属锂', 'nev.lithium_salt'),
  landmark('002466', '天齐锂业', '天齐锂业股份有限公司', '四川省', '锂精矿、锂化合物', 'nev.lithium_salt'),
  landmark('002812', '恩捷股份', '云南恩捷新材料股份有限公司', '云南省', '锂电池隔膜', 'nev.separator'),
  landmark('300568', '星源材质', '深圳市星源材质科技股份有限公司', '广东省', '锂电池隔膜', 'nev.separator'),
  landmark('300073', '当升科技', '北京当升材料科技股份有限公司', '北京市', '正极材料', 'nev.cathode'),
  landmark('688005', '容百科技', '宁波容百新能源科技股份有限公司', '浙江省', '三元正极材料', 'nev.cathode', 'nev.precursor'),
  landmark('002709', '天赐材料', '广州天赐高新材料股份有限公司', '广东省', '电解液', 'nev.electrolyte'),
  landmark('300037', '新宙邦', '深圳新宙邦科技股份有限公司', '广东省', '电解液、电容化学品', 'nev.electrolyte'),
  landmark('300124', '汇川技术', '深圳市汇川技术股份有限公司', '广东省', '电机控制器、变频器、伺服系统', 'nev.motor_controller', 'equipment.servo', 'equipment.motion_controller'),
  landmark('601689', '拓普集团', '宁波拓普集团股份有限公司', '浙江省', '底盘系统、内饰功能件', 'nev.chassis', 'nev.interior'),
  landmark('603596', '伯特利', '芜湖伯特利汽车安全系统股份有限公司', '安徽省', '线控制动系统、盘式制动器', 'nev.wire_brake'),
  landmark('002920', '德赛西威', '惠州市德赛西威汽车电子股份有限公司', '广东省', '智能座舱、智能驾驶域控制器', 'nev.cockpit', 'nev.domain_controller'),
  landmark('002050', '三花智控', '浙江三花智能控制股份有限公司', '浙江省', '热管理部件', 'nev.thermal'),
  landmark('603305', '旭升集团', '宁波旭升集团股份有限公司', '浙江省', '铝合金压铸件', 'nev.die_casting'),
  landmark('688187', '时代电气', '株洲中车时代电气股份有限公司', '湖南省', '牵引变流系统、IGBT', 'nev.power_module', 'rail.traction', 'grid.grid_chip'),
  landmark('603290', '斯达半导', '嘉兴斯达半导体股份有限公司', '浙江省', 'IGBT 模块', 'nev.power_module', 'ic.power_device'),
  landmark('002340', '格林美', '格林美股份有限公司', '广东省', '电池回收、三元前驱体', 'nev.recycling', 'nev.precursor'),
  // Integrated circuits
  landmark('688981', '中芯国际', '中芯国际集成电路制造有限公司', '上海市', '晶圆代工', 'ic.wafer_fab'),
  landmark('688347', '华虹公司', '华虹半导体有限公司', '上海市', '晶圆代工', 'ic.wafer_fab'),
  landmark('600584', '长电科技', '江苏长电科技股份有限公司', '江苏省', '集成电路封装测试', 'ic.advanced_packaging', 'ic.traditional_packaging'),
  landmark('002156', '通富微电', '通富微电子股份有限公司', '江苏省', '集成电路封装测试', 'ic.advanced_packaging'),
  landmark('002185', '华天科技', '天水华天科技股份有限公司', '甘肃省', '集成电路封装测试', 'ic.traditional_packaging'),
  landmark('002371', '北方华创', '北方华创科技集团股份有限公司', '北京市', '刻蚀设备、薄膜沉积设备', 'ic.etch_deposition', 'ic.clean_cmp'),
  landmark('688012', '中微公司', '中微半导体设备（上海）股份有限公司', '上海市', '刻蚀设备', 'ic.etch_deposition'),
  landmark('688082', '盛美上海', '盛美半导体设备（上海）股份有限公司', '上海市', '清洗设备', 'ic.clean_cmp'),
  landmark('688120', '华海清科', '华海清科股份有限公司', '天津市', 'CMP 设备', 'ic.clean_cmp'),
  landmark('688126', '沪硅产业', '上海硅产业集团股份有限公司', '上海市', '半导体硅片', 'ic.silicon_wafer'),
  landmark('300346', '南大光电', '江苏南大光电材料股份有限公司', '江苏省', '光刻胶、电子特气', 'ic.photoresist', 'ic.electronic_gas'),
  landmark('300236', '上海新阳', '上海新阳半导体材料股份有限公司', '上海市', '电镀液、光刻胶', 'ic.photoresist', 'ic.wet_chemicals'),
  landmark('300666', '江丰电子', '宁波江丰电子材料股份有限公司', '浙江省', '溅射靶材', 'ic.target_material'),
  landmark('688019', '安集科技', '安集微电子科技（上海）股份有限公司', '上海市', '化学机械抛光液', 'ic.cmp_material'),
  landmark('301269', '华大九天', '北京华大九天科技股份有限公司', '北京市', 'EDA 工具', 'ic.eda'),
  landmark('688521', '芯原股份', '芯原微电子（上海）股份有限公司', '上海市', 'IP 授权、芯片设计服务', 'ic.ip_core'),
  landmark('603986', '兆易创新', '兆易创新科技集团股份有限公司', '北京市', '存储芯片、MCU', 'ic.memory', 'ic.mcu_soc', 'nev.auto_mcu'),
  landmark('300661', '圣邦股份', '圣邦微电子（北京）股份有限公司', '北京市', '模拟芯片', 'ic.analog'),
  landmark('300782', '卓胜微', '江苏卓胜微电子股份有限公司', '江苏省', '射频前端芯片', 'ic.rf'),
  // Artificial intelligence and software
  landmark('688256', '寒武纪', '中科寒武纪科技股份有限公司', '北京市', '人工智能芯片', 'ai.training_chip', 'ai.edge_chip'),
  landmark('688041', '海光信息', '海光信息技术股份有限公司', '天津市', '通用处理器、协处理器', 'ai.training_chip', 'software.trusted_hardware'),
  landmark('688008', '澜起科技', '澜起科技股份有限公司', '上海市', '内存接口芯片', 'ai.hbm'),
  landmark('300308', '中际旭创', '中际旭创股份有限公司', '山东省', '高速光模块', 'ai.optical_module'),
  landmark('300502', '新易盛', '成都新易盛通信技术股份有限公司', '四川省', '光模块', 'ai.optical_module'),
  landmark('000977', '浪潮信息', '浪潮电子信息产业股份有限公司', '山东省', '服务器', 'ai.ai_server', 'software.trusted_hardware'),
  landmark('603019', '中科曙光', '曙光信息产业股份有限公司', '天津市', '高性能计算机、存储', 'ai.ai_server', 'software.storage'),
  landmark('002837', '英维克', '深圳市英维克科技股份有限公司', '广东省', '机房温控、液冷', 'ai.cooling_power'),
  landmark('002230', '科大讯飞', '科大讯飞股份有限公司', '安徽省', '智能语音、大模型', 'ai.speech_language', 'ai.foundation_model'),
  landmark('002415', '海康威视', '杭州海康威视数字技术股份有限公司', '浙江省', '视频感知产品', 'ai.computer_vision', 'ai.ai_city'),
  landmark('688207', '格灵深瞳', '北京格灵深瞳信息技术股份有限公司', '北京市', '计算机视觉', 'ai.computer_vision'),
  landmark('603501', '豪威集团', '豪威集成电路（集团）股份有限公司', '上海市', '图像传感器', 'ai.vision_sensor'),
  landmark('688111', '金山办公', '北京金山办公软件股份有限公司', '北京市', '办公软件', 'software.office_software'),
  landmark('600588', '用友网络', '用友网络科技股份有限公司', '北京市', '企业管理软件', 'software.erp', 'software.mes'),
  landmark('688083', '中望软件', '广州中望龙腾软件股份有限公司', '广东省', 'CAD 软件', 'software.cad_cae'),
  landmark('688777', '中控技术', '中控技术股份有限公司', '浙江省', '工业自动化、工业软件', 'software.mes', 'equipment.motion_controller'),
  landmark('600845', '宝信软件', '上海宝信软件股份有限公司', '上海市', '工业软件、数据中心', 'software.mes', 'software.data_centre'),
  landmark('300454', '深信服', '深信服科技股份有限公司', '广东省', '网络安全、云计算', 'software.security_product'),
  landmark('688561', '奇安信', '奇安信科技集团股份有限公司', '北京市', '网络安全', 'software.security_product'),
  landmark('002410', '广联达', '广联达科技股份有限公司', '北京市', '工程造价软件', 'software.construction_it'),
  landmark('300379', '东方通', '北京东方通科技股份有限公司', '北京市', '中间件', 'software.middleware'),
  landmark('688692', '达梦数据', '武汉达梦数据库股份有限公司', '湖北省', '数据库管理系统', 'software.database'),
  // Intelligent manufacturing equipment
  landmark('688017', '绿的谐波', '苏州绿的谐波传动科技股份有限公司', '江苏省', '谐波减速器', 'equipment.precision_reducer'),
  landmark('002472', '双环传动', '浙江双环传动机械股份有限公司', '浙江省', '齿轮、RV 减速器', 'equipment.precision_reducer', 'nev.drive_assembly'),
  landmark('002747', '埃斯顿', '南京埃斯顿自动化股份有限公司', '江苏省', '工业机器人、运动控制', 'equipment.articulated_robot', 'equipment.servo'),
  landmark('300024', '机器人', '沈阳新松机器人自动化股份有限公司', '辽宁省', '工业机器人', 'equipment.articulated_robot', 'equipment.agv'),
  landmark('300161', '华中数控', '武汉华中数控股份有限公司', '湖北省', '数控系统', 'equipment.cnc_system'),
  landmark('688305', '科德数控', '科德数控股份有限公司', '辽宁省', '五轴数控机床', 'equipment.five_axis', 'equipment.cnc_system'),
  landmark('601882', '海天精工', '宁波海天精工股份有限公司', '浙江省', '数控机床', 'equipment.five_axis'),
  landmark('300747', '锐科激光', '武汉锐科光纤激光技术股份有限公司', '湖北省', '光纤激光器', 'equipment.laser_source'),
  landmark('002008', '大族激光', '大族激光科技产业集团股份有限公司', '广东省', '激光加工设备', 'equipment.laser_machine'),
  landmark('601100', '恒立液压', '江苏恒立液压股份有限公司', '江苏省', '液压件', 'equipment.hydraulic', 'equipment.ball_screw'),
  landmark('300450', '先导智能', '无锡先导智能装备股份有限公司', '江苏省', '锂电池装备', 'equipment.battery_line'),
  landmark('688686', '奥普特', '广东奥普特科技股份有限公司', '广东省', '机器视觉部件', 'equipment.machine_vision'),
  // Rail transit
  landmark('601766', '中国中车', '中国中车股份有限公司', '北京市', '轨道交通车辆', 'rail.metro_car', 'rail.emu'),
  landmark('688009', '中国通号', '中国铁路通信信号股份有限公司', '北京市', '轨道交通控制系统', 'rail.signalling'),
  landmark('688015', '交控科技', '交控科技股份有限公司', '北京市', '列车运行控制系统', 'rail.signalling'),
  landmark('603111', '康尼机电', '南京康尼机电股份有限公司', '江苏省', '轨道车辆门系统', 'rail.door_interior', 'rail.platform_door'),
  landmark('600458', '时代新材', '株洲时代新材料科技股份有限公司', '湖南省', '减振降噪制品', 'rail.damping'),
  landmark('300011', '鼎汉技术', '北京鼎汉技术集团股份有限公司', '北京市', '轨道交通电源、空调', 'rail.hvac', 'rail.power_supply'),
  // Medicine and life health
  landmark('600276', '恒瑞医药', '江苏恒瑞医药股份有限公司', '江苏省', '创新药', 'health.small_molecule', 'health.antibody'),
  landmark('603259', '药明康德', '无锡药明康德新药开发股份有限公司', '江苏省', '研发服务、CDMO', 'health.drug_discovery', 'health.cdmo'),
  landmark('300759', '康龙化成', '康龙化成（北京）新药技术股份有限公司', '北京市', '研发生产服务', 'health.preclinical_cro', 'health.cdmo'),
  landmark('300347', '泰格医药', '杭州泰格医药科技股份有限公司', '浙江省', '临床试验服务', 'health.clinical_cro'),
  landmark('688105', '诺唯赞', '南京诺唯赞生物科技股份有限公司', '江苏省', '诊断酶、生物试剂', 'health.ivd_raw'),
  landmark('688690', '纳微科技', '苏州纳微科技股份有限公司', '江苏省', '层析填料', 'health.chromatography'),
  landmark('688293', '奥浦迈', '上海奥浦迈生物科技股份有限公司', '上海市', '细胞培养基', 'health.culture_media'),
  landmark('300760', '迈瑞医疗', '深圳迈瑞生物医疗电子股份有限公司', '广东省', '监护、影像、诊断设备', 'health.imaging', 'health.ivd_instrument'),
  landmark('688271', '联影医疗', '上海联影医疗科技股份有限公司', '上海市', '医学影像设备', 'health.imaging'),
  landmark('300832', '新产业', '深圳市新产业生物医学工程股份有限公司', '广东省', '化学发光诊断', 'health.ivd_instrument', 'health.ivd_reagent'),
  landmark('300122', '智飞生物', '重庆智飞生物制品股份有限公司', '重庆市', '疫苗', 'health.vaccine'),
  landmark('300003', '乐普医疗', '乐普（北京）医疗器械股份有限公司', '北京市', '心血管介入器械', 'health.interventional'),
  // Smart grid
  landmark('600406', '国电南瑞', '国电南瑞科技股份有限公司', '江苏省', '电网自动化、继电保护', 'grid.relay_protection', 'grid.dispatch'),
  landmark('000400', '许继电气', '许继电气股份有限公司', '河南省', '换流阀、继电保护', 'grid.converter_valve', 'grid.relay_protection'),
  landmark('600312', '平高电气', '河南平高电气股份有限公司', '河南省', '高压开关', 'grid.gis_breaker'),
  landmark('601179', '中国西电', '中国西电电气股份有限公司', '陕西省', '变压器、高压开关', 'grid.power_transformer', 'grid.gis_breaker'),
  landmark('600089', '特变电工', '特变电工股份有限公司', '新疆维吾尔自治区', '变压器、电线电缆', 'grid.power_transformer'),
  landmark('600885', '宏发股份', '宏发科技股份有限公司', '湖北省', '继电器', 'grid.low_voltage'),
  landmark('601877', '正泰电器', '浙江正泰电器股份有限公司', '浙江省', '低压电器', 'grid.low_voltage'),
  landmark('601567', '三星医疗', '宁波三星医疗电气股份有限公司', '浙江省', '智能电表', 'grid.smart_meter'),
  landmark('300274', '阳光电源', '阳光电源股份有限公司', '安徽省', '逆变器、储能系统', 'grid.renewable_access', 'grid.energy_storage'),
  landmark('603606', '东方电缆', '宁波东方电缆股份有限公司', '浙江省', '海底电缆、高压电缆', 'grid.cable'),
];

/** The exchange a stock code of six digits is listed on: codes of Shanghai begin with 6. */
export function exchangeOf(stockCode: string): string {
  return stockCode.startsWith('6') ? '上海证券交易所' : '深圳证券交易所';
}
