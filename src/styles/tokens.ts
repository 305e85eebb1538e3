/** The design tokens as data, read from tokens.css, which alone decides them. */

/** A custom property of `:root`. */
export interface Token {
  /** without the dashes: `text-md` */
  name: string;
  value: string;
  /** what the sheet remarks behind it */
  remark: string;
}

/** A colour in both schemes, as `#rrggbb`. */
export interface Colour extends Token {
  light: string;
  dark: string;
}

const DECLARATION = /^ {2}--([\w-]+):\s*([^;]+);[ \t]*(?:\/\*\s*(.*?)\s*\*\/)?/gm;
const PAIR = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/i;

/** All tokens in the order of the sheet; where one is set anew for some windows, as it is at first. */
export function tokensOf(css: string): Token[] {
  const all = new Map<string, Token>();
  for (const [, name = '', value = '', remark = ''] of css.matchAll(DECLARATION))
    if (!all.has(name)) all.set(name, { name, value: value.replace(/\s+/g, ' '), remark });
  return [...all.values()];
}

/** The colours that have a value for light and one for dark. */
export const coloursOf = (tokens: readonly Token[]): Colour[] =>
  tokens.flatMap((token) => {
    const [, light, dark] = PAIR.exec(token.value) ?? [];
    return light && dark ? [{ ...token, light, dark }] : [];
  });

/** The contrast of two colours after WCAG, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Colours of text by the grounds that they stand on. */
export const PAIRS: Record<string, readonly string[]> = {
  ink: ['paper', 'surface', 'sunken', 'accent-wash', 'caution-wash'],
  'ink-soft': ['paper', 'surface', 'sunken', 'accent-wash'],
  'ink-faint': ['paper', 'surface', 'sunken'],
  accent: ['paper', 'surface', 'sunken'],
  'accent-strong': ['paper', 'surface', 'sunken', 'accent-wash'],
  caution: ['paper', 'surface', 'sunken', 'caution-wash'],
  'mark-ink': ['mark'],
  paper: ['accent', 'ink'],
};

/** Each text on its ground with the contrast in both schemes. */
export function contrastsOf(colours: readonly Colour[]) {
  const byName = new Map(colours.map((colour) => [colour.name, colour]));
  return Object.entries(PAIRS).flatMap(([text, grounds]) =>
    grounds.flatMap((ground) => {
      const [front, back] = [byName.get(text), byName.get(ground)];
      if (!front || !back) return [];
      return [
        {
          text,
          ground,
          light: contrast(front.light, back.light),
          dark: contrast(front.dark, back.dark),
        },
      ];
    }),
  );
}

/** A class for each token, for the page about the design: it may have no style attributes. */
export function tokenRules(tokens: readonly Token[]): string {
  const rules = [
    ...coloursOf(tokens).map(({ name }) => `.swatch-${name}{background:var(--${name})}`),
    ...Object.entries(PAIRS).flatMap(([text, grounds]) =>
      grounds.map(
        (ground) => `.pair-${text}-${ground}{color:var(--${text});background:var(--${ground})}`,
      ),
    ),
    ...tokens.flatMap(({ name }) => {
      if (name.startsWith('text-')) return [`.scale-${name}{font-size:var(--${name})}`];
      if (name.startsWith('space-')) return [`.scale-${name}{inline-size:var(--${name})}`];
      return [];
    }),
  ];
  return rules.join('');
}
