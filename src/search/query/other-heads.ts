/** Words that may stand for each other at the end of a compound: 전고체전지, 전고체 배터리. */
import { stems } from '#/text/particles.ts';
import type { Lexicon } from './lexicon.ts';

/** A folded word with its head exchanged: 전고체전지 for 전고체배터리를. */
export function withOtherHeads(word: string, lexicon: Pick<Lexicon, 'heads'>): string[] {
  const heads = lexicon.heads.flatMap((pair) => [pair, [...pair].reverse()]);
  return [word, ...stems(word)].flatMap((name) =>
    heads.flatMap(([head = '', other = '']) =>
      name.endsWith(head) && name.length > head.length + 1
        ? [name.slice(0, -head.length) + other]
        : [],
    ),
  );
}
