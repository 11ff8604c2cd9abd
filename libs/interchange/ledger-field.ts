import type { AreaUnit, MoneyUnit } from '#platform';

/**
 * How a column's cells are read (`value.rules.ts`).
 *
 * - `text` as given, folded · `longText` with its line breaks · `person` · `phone` · `list` several, separated
 * - `sequence` the row's running number: read by nobody
 * - `creditCode` GB 32100 · `stockCode` six digits · `code` any code: never a number · `industryCodes` GB/T 4754
 * - `money` → yuan · `area` → m² · `site` "用地(亩)/厂房(㎡)" in one column → two areas · `moneyPerMu` → 万元 per 亩
 * - `date` with its precision · `integer` · `decimal` · `percent` → a fraction · `boolean` · `enum` and `enumList` by `options`
 */
export type FieldKind =
  | 'text' | 'longText' | 'person' | 'phone' | 'list' | 'sequence' | 'creditCode' | 'stockCode' | 'code' | 'industryCodes'
  | 'money' | 'area' | 'site' | 'moneyPerMu' | 'date' | 'integer' | 'decimal' | 'percent' | 'boolean' | 'enum' | 'enumList';

export interface LedgerField {
  /** Stable name, in the words of the GraphQL input. */
  key: string;
  /** The header that our own template and exports carry. */
  header: string;
  /** Other headers that mean it, in Simplified Chinese without units. English ones in lower case. */
  aliases?: readonly string[];
  kind: FieldKind;
  /** What its values look like, where the kind does not tell: an unknown column of such values is taken for this field, to be confirmed. */
  content?: 'companyName' | 'projectName' | 'website';
  /** A row without it is refused. */
  required?: true;
  /** The unit of bare numbers when neither the cell, the header nor the sheet's title names one. Without it, such numbers are refused. */
  moneyUnit?: MoneyUnit;
  areaUnit?: AreaUnit;
  /** For `enum` and `enumList`: stored value → the words that mean it, the first being the one we write. */
  options?: Readonly<Record<string, readonly string[]>>;
}

/** One kind of ledger that people bring. */
export interface LedgerDefinition {
  ledger: 'company' | 'project' | 'return';
  fields: readonly LedgerField[];
  /** Fields that together make two rows the same thing, strongest first; the first set that a row has in full counts. */
  keys: readonly (readonly string[])[];
  /** At least one field of each set must have a column, or the sheet is not this ledger. */
  identifying: readonly string[];
}

export function fieldOf(definition: LedgerDefinition, key: string): LedgerField {
  const field = definition.fields.find((candidate) => candidate.key === key);
  if (!field) throw new Error(`no field ${key} in the ${definition.ledger} ledger`);
  return field;
}
