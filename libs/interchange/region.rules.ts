import { folded, simplified } from '#platform';

/** Provinces, autonomous regions, municipalities and special regions: the short name and what follows it in the full one. */
const PROVINCES: Readonly<Record<string, string>> = {
  北京: '市', 天津: '市', 上海: '市', 重庆: '市', 河北: '省', 山西: '省', 辽宁: '省', 吉林: '省', 黑龙江: '省', 江苏: '省', 浙江: '省', 安徽: '省', 福建: '省', 江西: '省', 山东: '省',
  河南: '省', 湖北: '省', 湖南: '省', 广东: '省', 海南: '省', 四川: '省', 贵州: '省', 云南: '省', 陕西: '省', 甘肃: '省', 青海: '省', 台湾: '省', 内蒙古: '自治区',
  广西: '壮族自治区', 西藏: '自治区', 宁夏: '回族自治区', 新疆: '维吾尔自治区', 香港: '特别行政区', 澳门: '特别行政区',
};

export interface Region {
  province?: string;
  city?: string;
  district?: string;
}

/** The full name of a province that is given in full or in short; other text as it is. */
export function provinceName(text: string): string {
  const plain = simplified(folded(text)).replace(/\s/g, '');
  const short = Object.keys(PROVINCES).find((name) => plain === name || plain === `${name}省` || plain === `${name}市` || plain === name + PROVINCES[name]);
  return short ? short + PROVINCES[short] : folded(text);
}

/** `福建省福州市鼓楼区`, `福建/福州`, `福建`, `北京海淀区`: what of province, city and district is in it. */
export function readRegion(text: string): Region {
  const plain = simplified(folded(text)).replace(/\s*[/\\,、>·-]\s*|\s+/g, '/');
  const short = Object.keys(PROVINCES).find((name) => plain.startsWith(name));
  if (!short) return /^[^/]{2,12}(?:市|州|盟)$/.test(plain) ? { city: plain } : { province: folded(text) };
  const full = short + PROVINCES[short];
  const rest = plain.slice(plain.startsWith(full) ? full.length : plain.startsWith(`${short}省`) || plain.startsWith(`${short}市`) ? short.length + 1 : short.length);
  const parts = rest.includes('/') ? rest.split('/').filter((part) => part !== '') : splitRest(rest, PROVINCES[short] === '市');
  const [city, district] = PROVINCES[short] === '市' ? [undefined, parts.at(-1)] : parts;
  return { province: full, ...(city && { city }), ...(district && { district }) };
}

function splitRest(rest: string, municipality: boolean): string[] {
  if (rest === '') return [];
  if (municipality) return [rest];
  const city = /^(?:.{1,9}?自治州|.{1,3}?州(?!市)|.{1,8}?(?:地区|市|盟))/.exec(rest)?.[0];
  return city ? [city, ...(rest.length > city.length ? [rest.slice(city.length)] : [])] : [rest];
}
