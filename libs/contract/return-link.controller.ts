import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isCalendarDate, localeOf, LOCALES, Refusal, type Locale } from '#platform';
import { Requires } from '#identity';
import { formPage, saidPage } from './return-link.page.js';
import { ReturnLinkService, type Entered } from './return-link.service.js';

/** The page that a company fills in without an account. Whoever has the link may, once; it shows nothing but what it asks for. */
@Requires('public')
@Controller('files/return')
export class ReturnLinkController {
  constructor(private readonly links: ReturnLinkService) {}

  @Get()
  async form(@Req() req: Request, @Res() res: Response, @Query('key') key: unknown, @Query('lang') lang: unknown): Promise<void> {
    await answer(req, res, key, lang, async (token, locale) => formPage(locale, token, await this.links.page(token, req.ip ?? '')));
  }

  @Post()
  @HttpCode(200)
  async submit(@Req() req: Request, @Res() res: Response, @Query('key') key: unknown, @Query('lang') lang: unknown): Promise<void> {
    const entered = textsOf(req.body);
    await answer(req, res, key, lang, async (token, locale) => {
      try {
        await this.links.submit(token, req.ip ?? '', enteredIn(entered), entered.note ?? '');
        return saidPage(locale, token, 'done');
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== 'INVALID_INPUT') throw error;
        res.status(400);
        return formPage(locale, token, await this.links.page(token, req.ip ?? ''), entered, error.details.fields);
      }
    });
  }
}

/** Sends a page that nobody keeps or finds. */
async function answer(req: Request, res: Response, key: unknown, lang: unknown, page: (token: string, locale: Locale) => Promise<string>): Promise<void> {
  const token = typeof key === 'string' ? key : '';
  const locale = LOCALES.find((each) => each === lang) ?? localeOf(req.headers['accept-language']);
  res.setHeader('cache-control', 'no-store');
  res.setHeader('referrer-policy', 'no-referrer');
  res.type('html');
  try {
    res.send(await page(token, locale));
  } catch (error) {
    const code = error instanceof Refusal ? error.code : null;
    if (code !== 'NOT_FOUND' && code !== 'RATE_LIMITED') throw error;
    res.status(code === 'NOT_FOUND' ? 404 : 429).send(saidPage(locale, '', code === 'NOT_FOUND' ? 'gone' : 'limited'));
  }
}

function textsOf(body: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries((body ?? {}) as Record<string, unknown>).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.trim()]] : [])));
}

/** `v_<metric>` is a figure or a day, `c_<metric>` says that it is cumulative. */
function enteredIn(fields: Record<string, string>): Entered[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    if (!name.startsWith('v_') || value === '') return [];
    const metricId = name.slice(2);
    const isDay = isCalendarDate(value);
    return [{ metricId, value: isDay ? null : value, valueOn: isDay ? value : null, cumulative: fields[`c_${metricId}`] === '1' }];
  });
}
