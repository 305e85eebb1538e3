/** Units that are written in full in English: 3 nanometers is 3nm, 64 percent 64%. */

/** Names, of which `-` may be a blank or nothing, and how the report writes the unit. */
const UNITS: readonly (readonly [names: string, unit: string])[] = [
  ['nanometer nanometre nano-meter', 'nm'],
  ['micrometer micrometre micron', 'μm'],
  ['millimeter millimetre', 'mm'],
  ['kilometer kilometre', 'km'],
  ['kilogram', 'kg'],
  ['gigawatt-hour', 'GWh'],
  ['megawatt-hour', 'MWh'],
  ['gigawatt', 'GW'],
  ['megawatt', 'MW'],
  ['percentage-point percent-point', '%p'],
  ['per-cent', '%'],
  ['people person', '명'],
  ['year', '년'],
  ['month', '개월'],
  ['hour', '시간'],
];
const NAMED = UNITS.map(([names]) => `(${names.replaceAll(' ', '|').replaceAll('-', '[- ]?')})`);
/** Behind a number, be it of 만 or 억. */
const WRITTEN = new RegExp(
  `(?<=(?<![\\p{L}\\d.,])\\d[\\d,.]*[만억]?)[- ]?(?:${NAMED.join('|')})s?(?![\\p{L}\\d])`,
  'giu',
);

/** A text with the units behind its numbers as the report writes them. */
export const withOwnUnits = (text: string): string =>
  text.replace(WRITTEN, (...match) => UNITS.find((_, at) => match[at + 1])?.[1] ?? '');
