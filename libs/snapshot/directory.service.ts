import { Injectable } from '@nestjs/common';
import { contentHash, invalidField, officialDocument, Refusal, sectionWorkbook, ZoneDatabase, zonedToday, type Locale, type ZoneTransaction } from '#platform';
import type { Caller } from '#identity';
import { directoryMessage } from './directory.messages.js';
import { directorySections } from './directory.writer.js';
import { snapshotMessage } from './messages.js';
import type { SnapshotData } from './snapshot-data.js';
import { DirectoryIssue } from './snapshot.entity.js';
import type { DirectoryKind } from './snapshot.enums.js';
import { SnapshotService } from './snapshot.service.js';
import { issueJson } from './snapshot.sql.js';
import type { DirectoryIssueInfo } from './snapshot.types.js';

export type DirectoryFormat = 'docx' | 'xlsx';

/** Guidance directories 产业招商指导目录 and target lists 目标企业清单 [8]: written from a snapshot, numbered, kept as they were issued. */
@Injectable()
export class DirectoryService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly snapshots: SnapshotService,
  ) {}

  /** What was issued for a chain, the latest first. */
  async list(caller: Caller, chainId: string): Promise<DirectoryIssueInfo[]> {
    const sql = `select coalesce(json_agg(${issueJson('d')} order by d.issued_at desc, d.id desc), '[]') from directory_issue d
                 where d.zone_id = app.zone() and d.chain_id = $1 and d.deleted_at is null`;
    return (await this.db.read<DirectoryIssueInfo[]>(caller.zoneId, 'directory_issues', sql, [chainId]))!;
  }

  /**
   * Issues the next version for the snapshot's chain, in the caller's language.
   * @throws Refusal when the snapshot does not match its hash any more
   */
  async issue(caller: Caller, snapshotId: string, kind: DirectoryKind, idempotencyKey: string): Promise<DirectoryIssueInfo> {
    const snapshot = await this.snapshots.snapshot(caller, snapshotId);
    if (!snapshot) throw invalidField('snapshotId', (locale) => snapshotMessage(locale, 'refused.noSnapshot'));
    const { data, info, intact } = snapshot;
    if (!intact) throw invalidField('snapshotId', (locale) => snapshotMessage(locale, 'refused.altered'));
    const id = await this.db.write(caller, async (tx) => {
      await this.snapshots.mayTake(tx, caller, info.chain.id);
      return tx.once(idempotencyKey, 'issueDirectory', { snapshotId, kind }, async () => {
        const number = await nextNumber(tx, info.chain.id, kind);
        const written = await write(kind, data, number, caller.locale);
        return tx.insert(DirectoryIssue, { ...written, chainId: info.chain.id, snapshotId, kind, number, issuedAt: tx.now, issuedById: caller.personId, locale: caller.locale });
      });
    });
    return (await this.db.read<DirectoryIssueInfo>(caller.zoneId, 'directory_issue', `select ${issueJson('d')} from directory_issue d where d.zone_id = app.zone() and d.id = $1`, [id]))!;
  }

  /** A file of what was issued, and what to call it. */
  async file(caller: Caller, id: string, format: DirectoryFormat): Promise<{ bytes: Buffer; fileName: string }> {
    const [found] = await this.db.rows<{ bytes: Buffer; title: string; number: number }>(
      caller.zoneId,
      `directory_${format}`,
      `select ${format === 'docx' ? 'document' : 'workbook'} as bytes, title, number from directory_issue where zone_id = app.zone() and id = $1 and deleted_at is null`,
      [id],
    );
    if (!found) throw new Refusal('NOT_FOUND');
    return { bytes: found.bytes, fileName: `${found.title.replace(/[/\\:]/g, ' ')}-v${found.number}.${format}` };
  }
}

/** Under the lock of the chain, so that two at once get two numbers. */
async function nextNumber(tx: ZoneTransaction, chainId: string, kind: DirectoryKind): Promise<number> {
  const [row] = await tx.sql<{ next: number }>(`select coalesce(max(number), 0) + 1 as next from directory_issue where zone_id = app.zone() and chain_id = $1 and kind = $2`, [chainId, kind]);
  return row!.next;
}

async function write(kind: DirectoryKind, data: SnapshotData, number: number, locale: Locale) {
  const title = directoryMessage(locale, `title.${kind}`, { chain: data.chain.name });
  const sections = directorySections(kind, data, locale);
  const hash = contentHash({ title, number, sections });
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(new Date(data.asOf));
  const subtitle = directoryMessage(locale, 'subtitle', { number, date: zonedToday(new Date(data.asOf)) });
  const closing = [directoryMessage(locale, 'asOf', { at }), directoryMessage(locale, 'hash', { hash })];
  const [first, ...others] = sections;
  const headed = [{ ...first!, paragraphs: [title, subtitle, ...first!.paragraphs] }, ...others];
  const last = headed.at(-1)!;
  const [document, workbook] = await Promise.all([
    officialDocument({ title, subtitle, sections, closing, locale }),
    sectionWorkbook([...headed.slice(0, -1), { ...last, paragraphs: [...last.paragraphs, ...closing] }], locale),
  ]);
  return { title, hash, document, workbook };
}
