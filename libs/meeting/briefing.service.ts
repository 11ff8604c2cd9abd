import { Injectable } from '@nestjs/common';
import { addQuarters, contentHash, invalidField, officialDocument, quarterEnd, quarterStart, Refusal, ZoneDatabase, type DocumentSection, type Quarter } from '#platform';
import type { Caller } from '#identity';
import { FunnelService, MapService } from '#overview';
import { SnapshotService } from '#snapshot';
import type { BriefingData } from './briefing.rules.js';
import { BRIEFING_FACTS, type BriefingFacts } from './briefing.sql.js';
import { writeSections } from './briefing.writer.js';
import { BriefingPack } from './meeting.entity.js';
import { MeetingService } from './meeting.service.js';
import { packJson } from './meeting.sql.js';
import type { Briefing, BriefingPackInfo, BriefingSection } from './meeting.types.js';
import { text } from './messages.js';

/** The briefing pack of a chain and quarter: written from live data, frozen with its document and its hash. */
@Injectable()
export class BriefingService {
  constructor(
    private readonly db: ZoneDatabase,
    private readonly meetings: MeetingService,
    private readonly maps: MapService,
    private readonly funnels: FunnelService,
    private readonly snapshots: SnapshotService,
  ) {}

  /** The briefing as the figures stand now; null when there is no such chain. */
  async live(caller: Caller, chainId: string, year: number, quarter: number): Promise<Briefing | null> {
    const data = await this.write(caller, chainId, year, quarter);
    return data && { ...data, frozen: false, hash: null };
  }

  /** A frozen pack as it stood. */
  async frozen(caller: Caller, packId: string): Promise<Briefing | null> {
    const pack = await this.db.read<{ data: BriefingData; hash: string }>(
      caller.zoneId,
      'briefing_pack',
      `select json_build_object('data', data, 'hash', hash) from briefing_pack where id = $1 and deleted_at is null`,
      [packId],
    );
    return pack && { ...pack.data, frozen: true, hash: pack.hash };
  }

  /** Writes the briefing of a meeting once more and keeps it: data, document, hash. */
  async freeze(caller: Caller, meetingId: string, idempotencyKey: string): Promise<BriefingPackInfo> {
    const meeting = await this.meetings.meeting(caller, meetingId);
    if (!meeting) throw new Refusal('NOT_FOUND');
    if (meeting.state === 'cancelled') throw invalidField('meetingId', text(caller.locale, 'field.meetingCancelled'));
    await this.db.write(caller, (tx) => this.meetings.mayOn(tx, caller, 'meeting.manage', meetingId));
    const data = await this.write(caller, meeting.chain.id, meeting.year, meeting.quarter);
    if (!data) throw new Refusal('NOT_FOUND');
    const hash = contentHash(data);
    const document = await documentOf(data, hash);
    const id = await this.db.write(caller, async (tx) => {
      await this.meetings.mayOn(tx, caller, 'meeting.manage', meetingId);
      return tx.once(idempotencyKey, 'freezeBriefing', { meetingId }, () =>
        tx.insert(BriefingPack, { meetingId, frozenAt: tx.now, frozenById: caller.personId, hash, data, document }),
      );
    });
    return (await this.db.read<BriefingPackInfo>(caller.zoneId, 'briefing_pack_info', `select ${packJson('b')} from briefing_pack b where b.id = $1`, [id]))!;
  }

  /** The DOCX of a frozen pack and what to call it. */
  async document(caller: Caller, packId: string): Promise<{ document: Buffer; fileName: string }> {
    const [pack] = await this.db.rows<{ document: Buffer; data: BriefingData }>(
      caller.zoneId,
      'briefing_document',
      `select document, data from briefing_pack where id = $1 and deleted_at is null`,
      [packId],
    );
    if (!pack) throw new Refusal('NOT_FOUND');
    const { chain, year, quarter, locale } = pack.data;
    return { document: pack.document, fileName: `${text(locale, 'document.title', { chain: chain.name })}-${year}Q${quarter}.docx` };
  }

  private async write(caller: Caller, chainId: string, year: number, quarter: number): Promise<BriefingData | null> {
    if (!Number.isInteger(quarter) || quarter < 1 || quarter > 4) throw invalidField('quarter', '1–4');
    const of = { year, quarter } as Quarter;
    const [facts, map, targets, funnel, changes] = await Promise.all([
      this.db.read<BriefingFacts>(caller.zoneId, 'briefing_facts', BRIEFING_FACTS, [chainId, quarterStart(of), quarterEnd(of), quarterStart(addQuarters(of, -1)), year, quarter]),
      this.maps.statusMap(caller, chainId),
      this.maps.targetMap(caller, chainId),
      this.funnels.funnel(caller, chainId),
      this.snapshots.changesSinceLastQuarter(caller, chainId, of),
    ]);
    if (!facts || !map || !targets) return null;
    const sections = writeSections({ facts, map, targets, funnel, changes }, this.db.clock.today(), caller.locale);
    return { chain: facts.chain, year, quarter, generatedAt: this.db.clock.now().toISOString(), locale: caller.locale, sections };
  }
}

function documentOf({ locale, chain, year, quarter, generatedAt, sections }: BriefingData, hash: string): Promise<Buffer> {
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(new Date(generatedAt));
  return officialDocument({
    title: text(locale, 'document.title', { chain: chain.name }),
    subtitle: text(locale, 'document.quarter', { year, quarter }),
    sections: sections as (BriefingSection & DocumentSection)[],
    closing: [text(locale, 'document.generated', { at }), text(locale, 'document.hash', { hash })],
    locale,
  });
}
