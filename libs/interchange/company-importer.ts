import { comparable } from '#platform';
import { CompanyNode } from '#chain';
import { CompanyBook, industryCode, keysOf, keyTexts, knownCompanies, writeCompanies, type Channel, type CompanyRow, type Priority, type Query, type Tier } from '#company';
import { CHANNEL_OPTIONS, COMPANY_LEDGER } from './company-ledger.fields.js';
import { defined, RowValues, type Decision, type Importer, type ImportSession, type StoredMessage } from './importer.js';
import type { LedgerRow } from './ledger.rules.js';
import { provinceName, readRegion } from './region.rules.js';
import { warning, ZoneNames } from './zone-names.js';

/** What a row of a company ledger says. */
export interface CompanyPayload {
  company: CompanyRow;
  owner?: string;
  chain?: string;
  nodes?: string[];
  /** Lines for the remark: what has no field of its own. */
  remarks: string[];
}

const CHANNELS = new Map(Object.entries(CHANNEL_OPTIONS).flatMap(([channel, words]) => words.map((word) => [comparable(word), channel as Channel])));

/** Target-company libraries, lists of local companies and listings of stock exchanges. */
export const companyImporter: Importer<CompanyPayload> = {
  ledger: COMPANY_LEDGER,
  payload: companyPayload,
  keyFields: ['creditCode', 'stockCode', 'name'],
  keysOf: ({ company }) => keyTexts(keysOf(company)),
  columns: { rank: 'revenueRank' },
  open: async (query) => new CompanySession(query, await ZoneNames.read(query)),
};

function companyPayload(row: LedgerRow): { payload: CompanyPayload; messages: StoredMessage[] } {
  const values = new RowValues(row.values);
  const text = (field: string) => values.text(field);
  const messages: StoredMessage[] = [];
  const { codes, unknown } = knownIndustryCodes(values.list('industryCodes'));
  for (const code of unknown) messages.push(warning('INDUSTRY_CODE_UNKNOWN', 'industryCodes', code, { code }));
  const region = readRegion(text('region') ?? '');
  const province = text('province');
  const channel = text('channel');
  const known = channel === undefined ? undefined : CHANNELS.get(comparable(channel));
  const planned = values.get('plannedInvestment');
  const contact = text('contactName');
  if (!contact && text('contactPhone')) messages.push(warning('PHONE_NOT_KEPT', 'contactPhone', text('contactPhone') ?? null));
  const remarks = text('note') ? [text('note')!] : [];
  if (text('ownerOffice')) {
    remarks.push(`责任单位：${text('ownerOffice')}`);
    messages.push(warning('KEPT_AS_REMARK', 'ownerOffice', text('ownerOffice')!));
  }
  const company: CompanyRow = {
    name: values.name('name') ?? '',
    shortName: text('shortName'),
    creditCode: text('creditCode'),
    stockCode: text('stockCode'),
    exchange: text('exchange'),
    listedOn: text('listedOn'),
    isTarget: true,
    province: province ? provinceName(province) : region.province || undefined,
    city: text('city') ?? region.city,
    district: text('district') ?? region.district,
    address: text('address'),
    sector: ['shenwan1', 'shenwan2', 'shenwan3'].flatMap((field) => text(field) ?? []).join(' / ') || undefined,
    products: values.list('products'),
    industryCodes: codes.length > 0 ? codes : undefined,
    revenue: text('revenue'),
    revenueYear: values.integer('revenueYear'),
    revenueRank: values.integer('rank'),
    existingSites: text('existingSites'),
    intention: text('intention'),
    plannedInvestment: text('plannedInvestment'),
    plannedInvestmentAsGiven: planned?.approximate || planned?.upTo ? planned.given : undefined,
    relatedCompanies: values.list('relatedCompanies'),
    priority: text('priority') as Priority | undefined,
    lastContactOn: text('lastContactOn'),
    nextStep: text('nextStep'),
    channel: known,
    source: known ? undefined : channel,
    website: text('website'),
    tiers: values.list('tiers') as Tier[] | undefined,
    contact: contact ? defined({ name: contact, title: text('contactTitle'), phone: text('contactPhone') }) : undefined,
  };
  return { payload: defined({ company: defined(company), owner: text('owner'), chain: text('chain'), nodes: values.list('node'), remarks }), messages };
}

/** Industry codes as they are stored, and those that the classification does not have. */
export function knownIndustryCodes(given: readonly string[] = []): { codes: string[]; unknown: string[] } {
  const codes = given.flatMap((code) => industryCode(code) ?? []);
  return { codes: [...new Set(codes)], unknown: given.filter((code) => !industryCode(code)) };
}

class CompanySession implements ImportSession<CompanyPayload> {
  private readonly book = new CompanyBook([]);
  private placed = new Set<string>();
  private placements: { companyId: string; nodeId: string; relation: 'produces' | 'could_produce' }[] = [];

  constructor(
    private readonly query: Query,
    private readonly names: ZoneNames,
  ) {}

  async take(payloads: readonly CompanyPayload[]): Promise<void> {
    const known = await knownCompanies(this.query, payloads.map(({ company }) => keysOf(company)));
    this.book.know(known);
    if (!payloads.some(({ nodes }) => nodes)) return;
    const placed = await this.query<{ companyId: string; nodeId: string }>(
      `select company_id as "companyId", node_id as "nodeId" from company_node where zone_id = app.zone() and company_id = any($1::uuid[]) and deleted_at is null`,
      [known.map(({ id }) => id)],
    );
    for (const { companyId, nodeId } of placed) this.placed.add(`${companyId} ${nodeId}`);
  }

  decide(payload: CompanyPayload, repeats: boolean): Decision {
    const messages: StoredMessage[] = [];
    const remarks = [...payload.remarks];
    const row: CompanyRow = { ...payload.company };
    if (payload.owner) {
      const owner = this.names.person(payload.owner, 'owner');
      if ('found' in owner) row.ownerId = owner.found.id;
      else {
        messages.push(owner.message);
        remarks.push(`对接人：${payload.owner}`);
      }
    }
    const nodes = this.nodes(payload, messages, remarks);
    if (remarks.length > 0) row.remark = remarks.join('\n');
    const entry = this.book.bring(row, { repeats });
    for (const { code, params } of entry.notes) {
      const field = code === 'CREDIT_CODE_DIFFERS' ? 'creditCode' : code === 'STOCK_CODE_DIFFERS' ? 'stockCode' : 'name';
      messages.push({ severity: entry.outcome === 'refuse' ? 'error' : 'warning', code, field, given: null, column: null, params });
    }
    const changes = entry.changes.map((change) => (change.field === 'ownerId' ? { ...change, before: this.names.nameOf(change.before), after: this.names.nameOf(change.after) } : change));
    const { company } = entry;
    if (!company) return { outcome: 'refuse', name: row.name, target: { id: null }, changes: [], messages, repeats };
    const added = nodes.filter(({ id }) => !this.placed.has(`${company.id} ${id}`));
    for (const { id } of added) {
      this.placed.add(`${company.id} ${id}`);
      this.placements.push({ companyId: company.id, nodeId: id, relation: company.isLocal ? 'produces' : 'could_produce' });
    }
    if (added.length > 0) changes.push({ field: 'node', before: null, after: added.map(({ name }) => name).join('、') });
    const outcome = entry.outcome === 'skip' && added.length > 0 ? 'update' : entry.outcome;
    return { outcome, name: company.name, target: company, changes, messages, repeats: entry.repeats };
  }

  forget(isToCome: (key: string) => boolean): void {
    this.book.forget(isToCome, new Set());
    const kept = new Set(this.book.companies.map(({ id }) => id));
    this.placed = new Set([...this.placed].filter((placement) => kept.has(placement.split(' ')[0]!)));
    this.placements = this.placements.filter(({ companyId }) => kept.has(companyId));
  }

  changing(): Record<string, string[]> {
    const { companies } = this.book;
    return {
      company: companies.flatMap(({ id, isNew, changed }) => (changed && !isNew ? [id] : [])),
      company_contact: companies.flatMap(({ changedContacts }) => changedContacts.flatMap(({ id }) => id ?? [])),
    };
  }

  async write(tx: Parameters<typeof writeCompanies>[0]): Promise<void> {
    await writeCompanies(tx, this.book.companies);
    await tx.insertMany(CompanyNode, this.placements);
  }

  /** The nodes that the row puts its company on; what cannot be, or is not the caller's to change, goes into the remark. */
  private nodes(payload: CompanyPayload, messages: StoredMessage[], remarks: string[]): { id: string; name: string }[] {
    const chain = payload.chain ? this.names.chain(payload.chain) : null;
    if (chain && 'message' in chain) {
      messages.push(chain.message);
      remarks.push(`产业链：${payload.chain}`);
    }
    return (payload.nodes ?? []).flatMap((given) => {
      const node = this.names.node(given, chain && 'found' in chain ? chain.found : null);
      if ('found' in node) return [node.found];
      messages.push(node.message);
      remarks.push(`环节：${given}`);
      return [];
    });
  }
}
