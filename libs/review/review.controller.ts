import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { chainRefJson } from '#chain';
import { HttpCaller, Requires, type Caller } from '#identity';
import { officialDocument, ZoneDatabase } from '#platform';
import { reviewMessage } from './messages.js';
import { formSections, formTitle, type FormProject } from './review-form.writer.js';
import { ReviewService } from './review.service.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Pre-assessment reports, decision and legality forms, exceptions, as documents. */
@Controller('files/review')
export class ReviewController {
  constructor(
    private readonly reviews: ReviewService,
    private readonly db: ZoneDatabase,
  ) {}

  /** The form of one review as it stands. */
  @Requires('review.read')
  @Get(':id.docx')
  async form(@HttpCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const review = await this.reviews.present(caller, id);
    const project = await this.db.read<FormProject>(
      caller.zoneId,
      'review_form_project',
      `select json_build_object('company', coalesce((select c.name from company c where c.zone_id = p.zone_id and c.id = p.company_id), p.investor), 'chain', ${chainRefJson('p')}->>'name',
         'totalInvestment', p.total_investment::text, 'fixedInvestment', p.fixed_investment::text, 'landArea', p.land_area::text, 'factoryArea', p.factory_area::text)
       from project p where p.zone_id = app.zone() and p.id = $1`,
      [review.project.id],
    );
    const { locale } = caller;
    const title = formTitle(review.kind, locale);
    const bytes = await officialDocument({
      title, subtitle: reviewMessage(locale, 'form.subtitle', { code: review.project.code, name: review.project.name }), sections: formSections(review, project!, locale),
      closing: [reviewMessage(locale, 'form.closing', { date: this.db.clock.today() })], locale,
    });
    const name = encodeURIComponent(`${title}-${review.project.code}.docx`.replace(/[/\\:]/g, ' '));
    return new StreamableFile(bytes, { type: DOCX, disposition: `attachment; filename="review.docx"; filename*=UTF-8''${name}`, length: bytes.length });
  }
}
