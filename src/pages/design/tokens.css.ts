/** Shows each token on the page about the design: a class for each, since that page may have no style attributes. */
import type { APIRoute } from 'astro';
import sheet from '#/styles/tokens.css?raw';
import { coloursOf, PAIRS, tokensOf } from '#/styles/tokens.ts';

export const GET: APIRoute = () => {
  const tokens = tokensOf(sheet);
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
  return new Response(rules.join('\n'), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
};
