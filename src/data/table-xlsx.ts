import { unzipSync } from 'fflate';
import writeExcel, { type CellObject, type Row, type Sheet } from 'write-excel-file/universal';
import type { Table } from '#/content/table/table.ts';
import type { Field } from '#/model/fields/field.ts';
import { fieldsOf } from '#/model/fields/fields.ts';
import { asAdded, isAdded } from '#/text/added.ts';
import { zip } from './zip.ts';

/** What the second sheet is called. */
export const ABOUT = '설명';

/** Formats of Excel by the kind of a field; a currency stands before its amount. */
const FORMATS = { number: '#,##0', percentage: '0', date: 'yyyy-mm-dd' } as const;
const CURRENCIES: Readonly<Record<string, string>> = {
  KRW: '[$₩-412]',
  USD: '[$$-409]',
  EUR: '[$€-2]',
  GBP: '[$£-809]',
  CNY: '[$¥-804]',
  JPY: '[$¥-411]',
};

/** Characters that no column is wider than, and the room beside its words. */
const WIDEST = 60;
const BESIDE = 2;

/**
 * A table as XLSX: cells typed, one header line, and a second sheet that says what the table is. Merged
 * cells are written out in every row, since a spreadsheet neither sorts nor filters nor counts merged ones.
 *
 * @param about names and words of the second sheet
 * @returns the same bytes for the same table
 */
export async function tableXlsx(
  table: Table,
  about: readonly (readonly [name: string, words: string])[],
): Promise<Uint8Array> {
  const fields = fieldsOf(table);
  const sheets: Sheet<Blob>[] = [
    {
      sheet: sheetName(table.title),
      data: [
        fields.map(({ title }) => headCell(title)),
        ...table.rows.map((row): Row => fields.map((field) => cellOf(field, field.read(row)))),
      ],
      columns: fields.map((field) => ({ width: widthOf(table, field) })),
      stickyRowsCount: 1,
    },
    {
      sheet: ABOUT,
      data: about.map(([name, words]) => [headCell(name), textCell(words)]),
      columns: [{ width: 14 }, { width: 100 }],
    },
  ];
  const blob = await writeExcel(sheets).toBlob();
  // the library writes the time of day into its zip
  return zip(unzipSync(new Uint8Array(await blob.arrayBuffer())));
}

/** A title as Excel takes it: 31 characters at most, none that addresses of cells need. */
export function sheetName(title: string): string {
  const words = title.replace(/[[\]/\\:*?]+/g, ' ').replace(/^'+|'+$/g, '');
  const name = Array.from(words.replace(/\s+/g, ' ').trim());
  // no letter is cut in two
  while (name.join('').length > 31) name.pop();
  const cut = name.join('').trim();
  // 〔 is not left open
  const whole = isAdded(title) && !isAdded(cut) ? asAdded(cut.slice(1, 30)) : cut;
  return whole === ABOUT || whole === '' ? '표' : whole;
}

const headCell = (value: string): CellObject => ({
  ...{ value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' },
});

/** Text is text for Excel too, whatever it begins with. */
const textCell = (value: string): CellObject => ({
  ...{ value, type: String, wrap: true, alignVertical: 'top' },
});

function cellOf({ kind, unit = '' }: Field, value: string | number | undefined): CellObject | null {
  if (value === undefined || value === '') return null;
  if (kind === 'date')
    return {
      value: new Date(String(value)),
      type: Date,
      format: FORMATS.date,
      alignVertical: 'top',
    };
  if (typeof value === 'string') return textCell(value);
  const isShare = kind === 'percentage';
  const decimals = String(value).split('.')[1]?.length ?? 0;
  const places = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  const whole = isShare ? FORMATS.percentage : FORMATS.number;
  const currency = kind === 'money' ? (CURRENCIES[unit] ?? '') : '';
  return {
    // 52.3 / 100 is 0.5229999999999999 for a machine
    value: isShare ? Number((value / 100).toPrecision(15)) : value,
    type: Number,
    format: `${currency}${whole}${places}${isShare ? '%' : ''}`,
    alignVertical: 'top',
  };
}

/** Width of a column in characters, of which a Hangul syllable takes two. */
function widthOf({ rows }: Table, { title, read }: Field): number {
  const words = [title, ...rows.map((row) => String(read(row) ?? ''))];
  const lines = words.flatMap((text) => text.split('\n')).map(lengthOf);
  return Math.min(Math.max(...lines), WIDEST) + BESIDE;
}

const lengthOf = (line: string): number =>
  Array.from(line, (letter) => (/[ᄀ-ᇿ⺀-鿿가-힯＀-｠]/u.test(letter) ? 2 : 1)).reduce<number>(
    (sum, width) => sum + width,
    0,
  );
