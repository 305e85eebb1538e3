import { readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { visit } from 'unist-util-visit';

for (const f of process.argv.slice(2)) {
  const t = fromHtml(readFileSync(f, 'utf8'));
  const c = (n) => {
    const m = {};
    visit(n, 'element', (e) => {
      m[e.tagName] = (m[e.tagName] ?? 0) + 1;
    });
    return m;
  };
  const all = c(t),
    art = c(select('article', t));
  const s = (o) => Object.values(o).reduce((a, b) => a + b, 0);
  console.log(f, 'all', s(all), 'article', s(art), JSON.stringify(art));
}
