import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { HttpCaller, Requires, type Caller } from '#identity';
import { Refusal, ZoneDatabase } from '#platform';
import { policySheet } from './policy-sheet.js';
import { PolicyService } from './policy.service.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Policy sheets as files. */
@Controller('files/incentive-policy')
export class IncentiveController {
  constructor(
    private readonly policies: PolicyService,
    private readonly db: ZoneDatabase,
  ) {}

  /** The sheet of one version of a policy. */
  @Requires('incentive.read')
  @Get(':id.docx')
  async sheet(@HttpCaller() caller: Caller, @Param('id', ParseUUIDPipe) versionId: string): Promise<StreamableFile> {
    const policyId = await this.db.read<string>(caller.zoneId, 'policy_of_version', `select v.policy_id from incentive_policy_version v where v.zone_id = app.zone() and v.id = $1 and v.deleted_at is null`, [versionId]);
    const policy = policyId && (await this.policies.policy(caller, policyId));
    const version = policy && policy.versions.find(({ id }) => id === versionId);
    if (!policy || !version) throw new Refusal('NOT_FOUND');
    const bytes = await policySheet(policy, version, this.db.clock.today(), caller.locale);
    const name = encodeURIComponent(`${policy.name.replace(/[/\\:]/g, ' ')}-v${version.number}.docx`);
    return new StreamableFile(bytes, { type: DOCX, disposition: `attachment; filename="policy.docx"; filename*=UTF-8''${name}`, length: bytes.length });
  }
}
