import { comparable } from '#platform';
import { CITIES, PROVINCES } from './place-names.js';

/** A company's name taken apart, everything folded to Simplified, half width and small letters. */
export interface NameParts {
  /** What tells it from others: without place, legal form and brackets. */
  core: string;
  /** Place that the name begins with, or has in brackets; null when it names none. */
  place: string | null;
}

/** Legal forms and what stands around them, the longest first. */
const FORMS = [
  '股份有限责任公司', '集团股份有限公司', '集团有限责任公司', '集团有限公司', '集团总公司', '集团公司', '控股有限公司', '股份有限公司', '有限责任公司', '股份公司', '有限公司', '总公司', '分公司', '公司', '集团', '控股', '股份',
  'co.,ltd.', 'co.,ltd', 'co.ltd.', 'co.ltd', 'coltd', 'company', 'corporation', 'corp.', 'corp', 'inc.', 'inc', 'limited', 'ltd.', 'ltd', 'group', 'holdings', 'gmbh', 'plc', 'llc', 'ag',
];

const BRACKETS = /[([{【〔「『<《]([^)\]}】〕」』>》]*)[)\]}】〕」』>》]/g;
const PLACES = [...Object.keys(PROVINCES), ...CITIES].sort((a, b) => b.length - a.length);
const AREA = /^(?:壮族自治区|回族自治区|维吾尔自治区|特别行政区|自治区|自治州|地区|省|市|区|县|盟|州)/;
/** `惠安县`, `鼓楼区` at the beginning, of places that are in no list; the district alone says less than nothing without them. */
const DISTRICT = /^[\u4e00-\u9fff]{2,3}?(?:自治县|县|区|镇)(?=[\u4e00-\u9fff]{4,})/;

/** Takes a name apart. Never empty: a name that is nothing but place and form is its own core. */
export function nameParts(name: string): NameParts {
  const plain = comparable(name);
  const inBrackets = [...plain.matchAll(BRACKETS)].map(([, words]) => words ?? '');
  let rest = plain.replace(BRACKETS, '').replace(/[·・.,，。、'"\-_/&+]/g, (sign) => (/[.,]/.test(sign) ? sign : ''));
  rest = withoutForm(rest).replace(/[.,]/g, '');
  const prefix = leadingPlace(rest);
  const core = rest.slice(prefix.length);
  const place = prefix.place ?? inBrackets.map((words) => leadingPlace(words).place).find((found) => found !== null) ?? null;
  // `福建集团` is called after its province: there is nothing else to know it by.
  return core.length >= 2 ? { core, place } : { core: rest || plain, place };
}

function withoutForm(text: string): string {
  for (let rest = text; ; ) {
    const form = FORMS.find((each) => rest.endsWith(each) && rest.length > each.length);
    if (!form) return rest;
    rest = rest.slice(0, -form.length);
  }
}

function leadingPlace(text: string): { place: string | null; length: number } {
  let place: string | null = null;
  let length = 0;
  for (let step = 0; step < 3; step++) {
    const rest = text.slice(length);
    const known = PLACES.find((each) => rest.startsWith(each));
    if (known) {
      // The finest of the places is what tells two companies apart.
      place = known;
      length += known.length + (AREA.exec(rest.slice(known.length))?.[0].length ?? 0);
      continue;
    }
    const district = place ? DISTRICT.exec(rest)?.[0] : undefined;
    if (!district) break;
    length += district.length;
  }
  return { place, length };
}

/** Whether two places may be the same one: the same, one unknown, or a city and its province. */
export function placesAgree(first: string | null, second: string | null): boolean {
  if (!first || !second || first === second) return true;
  const provinceOf = (place: string) => CITY_PROVINCE.get(place) ?? place;
  return (first in PROVINCES || second in PROVINCES) && provinceOf(first) === provinceOf(second);
}

const CITY_PROVINCE = new Map(Object.entries(PROVINCES).flatMap(([province, cities]) => cities.map((city) => [city, province] as const)));
