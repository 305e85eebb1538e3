import type { Element } from 'hast';
import { element, findAll, hasClass, rewrite } from './elements.ts';

/** A drawing becomes a picture of its file, with what it shows in words; its table needs no title of its own. */
export function drawingsToPictures(main: Element): void {
  for (const chart of findAll(main, (figure) => hasClass(figure, 'chart'))) {
    const [svg] = findAll(chart, ({ tagName }) => tagName === 'svg');
    const [file] = findAll(chart, ({ properties }) => /\.svg$/.test(String(properties.href)));
    const picture = element('img', {
      src: String(file?.properties.href),
      alt: String(svg?.properties.ariaLabel),
    });
    rewrite(chart, (child) => {
      if (hasClass(child, 'chart-drawing')) return [picture];
      return child.tagName === 'caption' || hasClass(child, 'chart-files') ? [] : [child];
    });
  }
}
