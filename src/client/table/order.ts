/** The order of typed cells: the value decides, not its words. */
import { cellText } from '#/schemas/cells/cell-text.ts';

const collator = new Intl.Collator('ko', { numeric: true });

/** A cell as something that has an order. */
interface Key {
  /** what is counted: figures of different units or currencies stand apart, unit by unit */
  unit: string;
  values: readonly (number | string)[];
}

/**
 * Compares two cells of a column: numbers, money and dates by value (a range by where it begins, a
 * deadline by its end), others by their words in Korean order. Cells that the print left empty come last.
 */
export function compareCells(a: unknown, b: unknown, isDescending: boolean): number {
  const [emptyA, emptyB] = [isEmpty(a), isEmpty(b)];
  if (emptyA || emptyB) return Number(emptyA) - Number(emptyB);
  const [keyA, keyB] = [keyOf(a), keyOf(b)];
  const order = keyA && keyB ? compareKeys(keyA, keyB) : compareWords(a, b);
  return isDescending ? -order : order;
}

const isEmpty = (value: unknown): boolean => ['', '-', 'N/A'].includes(cellText(value).trim());

const compareWords = (a: unknown, b: unknown): number =>
  // circled numbers are numbers
  collator.compare(cellText(a).normalize('NFKC'), cellText(b).normalize('NFKC'));

function keyOf(value: unknown): Key | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { from, to, count, share, currency, unit } = value as Record<string, unknown>;
  const values = [from ?? to ?? count, to ?? share].filter(
    (one) => typeof one === 'number' || typeof one === 'string',
  );
  return values.length > 0 ? { unit: String(currency ?? unit ?? ''), values } : undefined;
}

function compareKeys(a: Key, b: Key): number {
  if (a.unit !== b.unit) return collator.compare(a.unit, b.unit);
  for (let i = 0; i < Math.max(a.values.length, b.values.length); i++) {
    // one year, and a span that begins with it: the shorter comes first
    const [one, other] = [a.values[i] ?? '', b.values[i] ?? ''];
    const order =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : String(one) < String(other)
          ? -1
          : Number(String(one) > String(other));
    if (order !== 0) return order;
  }
  return 0;
}
