import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** An amount in more than one word: `1조 2,500억 원`, `2,300만 유로`. */
const AMOUNT =
  /\d[\d.,]*(?:조|억|만|천)+(?: \d[\d.,]*(?:조|억|만|천)+)*(?: (?:원|달러|유로|위안|엔|명|개))?/g;

/** Keeps the words of an amount on one line of the prose. */
export function rehypeAmounts() {
  return (tree: Root): void => {
    visit(tree, 'text', ({ value }, index, parent) => {
      if (index === undefined || !parent) return;
      const pieces: ElementContent[] = [];
      let rest = 0;
      for (const { 0: amount, index: at } of value.matchAll(AMOUNT)) {
        if (!amount.includes(' ')) continue;
        pieces.push({ type: 'text', value: value.slice(rest, at) });
        pieces.push({
          type: 'element',
          tagName: 'span',
          properties: { className: ['amount'] },
          children: [{ type: 'text', value: amount }],
        });
        rest = at + amount.length;
      }
      if (pieces.length === 0) return;
      pieces.push({ type: 'text', value: value.slice(rest) });
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}
