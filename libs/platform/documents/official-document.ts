import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  convertMillimetersToTwip,
} from 'docx';
import { defineMessages, type Locale } from '../messages/index.js';
import { cellText, type DocumentSection } from './document-section.js';

/**
 * Layout of GB/T 9704-2012: A4 with a type area of 156 × 225 mm, title in size 2 (22 pt), text in size 3 (16 pt) on lines of 28 pt, page
 * number in size 4 between dashes. Fonts are named, not bundled: Word and LibreOffice take their nearest where one is missing.
 */
const FONTS = { title: '方正小标宋简体', heading: '黑体', text: '仿宋_GB2312', number: '宋体' } as const;
const LATIN = 'Times New Roman';
const LINE = { line: 560, lineRule: LineRuleType.EXACT };
const TABLE_LINE = { line: 340, lineRule: LineRuleType.AT_LEAST };
const say = defineMessages({
  'zh-CN': { continued: '本表共 {total} 行，以下为前 {shown} 行，其余见系统。' },
  'zh-TW': { continued: '本表共 {total} 列，以下為前 {shown} 列，其餘見系統。' },
  en: { continued: 'This table has {total} rows; the first {shown} follow, the others are in the system.' },
});

/** What an official document says. */
export interface OfficialDocument {
  title: string;
  subtitle: string;
  sections: readonly DocumentSection[];
  /** Sentences after the last section: as of when, with which hash. */
  closing: readonly string[];
  locale: Locale;
}

/** Rows of one table in the document; what is beyond stays on screen, where it can be searched. */
const MOST_ROWS = 200;

/** Width of the type area, in twentieths of a point. */
const TEXT_WIDTH = convertMillimetersToTwip(156);

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

const run = (text: string, font: string, size: number, bold = false) => new TextRun({ text, font: { ascii: LATIN, hAnsi: LATIN, eastAsia: font }, size, bold });

/** The document as a DOCX. */
export async function officialDocument(official: OfficialDocument): Promise<Buffer> {
  const { title, subtitle, sections, closing } = official;
  const document = new Document({
    title,
    creator: 'Liantu',
    styles: { default: { document: { run: { font: { ascii: LATIN, hAnsi: LATIN, eastAsia: FONTS.text }, size: 32 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(37),
              bottom: convertMillimetersToTwip(35),
              left: convertMillimetersToTwip(28),
              right: convertMillimetersToTwip(26),
            },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: { ascii: LATIN, hAnsi: LATIN, eastAsia: FONTS.number }, size: 28 })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ alignment: AlignmentType.CENTER, spacing: { ...LINE, line: 640 }, children: [run(title, FONTS.title, 44)] }),
          new Paragraph({ alignment: AlignmentType.CENTER, spacing: { ...LINE, after: 280 }, children: [run(subtitle, FONTS.text, 32)] }),
          ...sections.flatMap((section, index) => sectionOf(section, index, official.locale)),
          ...closing.map(sentence),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function sentence(text: string): Paragraph {
  return new Paragraph({ spacing: LINE, indent: { firstLine: 640 }, children: [run(text, FONTS.text, 32)] });
}

function sectionOf(section: DocumentSection, index: number, locale: Locale): (Paragraph | Table)[] {
  const number = locale === 'en' ? `${index + 1}. ` : `${NUMERALS[index] ?? index + 1}、`;
  const heading = new Paragraph({ keepNext: true, spacing: { ...LINE, before: 200 }, indent: { firstLine: 640 }, children: [run(`${number}${section.title}`, FONTS.heading, 32)] });
  const { rows } = section;
  const parts: (Paragraph | Table)[] = [heading, ...section.paragraphs.map(sentence)];
  if (rows.length === 0) return parts;
  parts.push(table(section, rows.slice(0, MOST_ROWS), locale));
  if (rows.length > MOST_ROWS) parts.push(sentence(say(locale, 'continued', { total: rows.length, shown: MOST_ROWS })));
  return parts;
}

function table(section: DocumentSection, rows: DocumentSection['rows'], locale: Locale): Table {
  const texts = rows.map((row) => section.columns.map((column) => cellText(row[column.key], column.kind, locale)));
  const titles = section.columns.map((column) => column.title);
  const columnWidths = widths(titles, texts);
  const line = (cells: string[], header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: cells.map(
        (text, column) =>
          new TableCell({
            width: { size: columnWidths[column]!, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            margins: { left: 60, right: 60 },
            ...(header && { shading: { fill: 'EEEEEE' } }),
            children: [new Paragraph({ spacing: TABLE_LINE, alignment: header ? AlignmentType.CENTER : AlignmentType.LEFT, children: [run(text, header ? FONTS.heading : FONTS.text, 21)] })],
          }),
      ),
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    rows: [line(titles, true), ...texts.map((cells) => line(cells, false))],
  });
}

/** Columns as wide as what stands in them wants: by the square root, so that a sentence wraps instead of pushing figures off the page. */
function widths(titles: string[], rows: string[][]): number[] {
  const wants = titles.map((title, column) => Math.sqrt(Math.max(4, Math.min(title.length, 6), ...rows.map((cells) => cells[column]!.length))));
  const whole = wants.reduce((sum, want) => sum + want, 0);
  return wants.map((want) => Math.floor((TEXT_WIDTH * want) / whole));
}
