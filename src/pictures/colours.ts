import { readFileSync } from 'node:fs';
import { coloursOf, tokensOf } from '#/styles/tokens.ts';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const colours = new Map(coloursOf(tokensOf(tokens)).map(({ name, light }) => [name, light]));

/** A drawing with the site's colours in place of their tokens: a picture has no page around it that knows them. */
export const withColours = (svg: string): string =>
  svg.replace(/var\(--([\w-]+)\)/g, (token, name: string) => colours.get(name) ?? token);
