/** Companies with names as companies have them. */
const PLACES = '北京 上海 天津 重庆 广州 深圳 东莞 佛山 厦门 泉州 福州 宁德 莆田 漳州 南京 苏州 无锡 常州 南通 连云港 杭州 宁波 嘉兴 温州 绍兴 武汉 襄阳 宜昌 长沙 株洲 合肥 芜湖 滁州 贵阳 遵义 成都 绵阳 宜宾 西安 咸阳 青岛 济南 烟台 潍坊 郑州 洛阳 南昌 赣州 昆明 南宁'.split(' ');
const BRANDS = [...'华中新天宏盛瑞祥恒远达通科创联合力源博雅正大兴隆泰安和顺德昌盈丰金鼎海川江湖山峰云龙凤鹏飞翔鸿运佳美优品智汇慧聚众诚信义仁礼康健福禄寿喜明亮光辉星辰宇宙环球'];
const TRADES = '新能源科技 动力电池 电池材料 锂电设备 光伏 半导体 集成电路 电子材料 智能装备 精密机械 数控机床 模具 汽车零部件 新材料 化工 生物医药 医疗器械 食品 纺织 服装 鞋业 物流 软件 信息技术 人工智能 机器人 航空航天 船舶 环保 建材 陶瓷 石墨烯 氢能源 储能系统 显示技术 光学仪器 传感器 芯片设计 云计算 大数据'.split(' ');
const FORMS = '有限公司 有限责任公司 股份有限公司 集团有限公司'.split(' ');

/** The n-th of so many companies, named as companies are: every name once, the same in every run. */
export function companyOf(n, all) {
  if (n === 77_777 % all) return { name: '宁德时代示例科技股份有限公司', shortName: '宁德时代', formerNames: ['旧称机械厂'], creditCode: '91350100M000100Y43', stockCode: null };
  const pick = (list, by) => list[by % list.length];
  const brand = pick(BRANDS, n) + pick(BRANDS, Math.floor(n / BRANDS.length)) + pick(BRANDS, Math.floor(n / BRANDS.length ** 2) + n * 7);
  const name = pick(PLACES, n * 13) + brand + pick(TRADES, n * 29 + Math.floor(n / 97)) + pick(FORMS, n * 3);
  const code = String(n).padStart(9, '0');
  return { name, shortName: brand, formerNames: n % 20 === 0 ? [`${pick(PLACES, n)}${brand}制造厂`] : [], creditCode: n % 3 === 0 ? `91350100M${code}` : null, stockCode: null };
}
