import { readFileSync } from 'node:fs';
import { brotliCompressSync as b } from 'node:zlib';

const t = readFileSync('dist/2023/index/index.html', 'utf8');
const s = (x) => b(x).length;
console.log(
  'index',
  s(t),
  'rel',
  s(t.replace(/href="\/2023\/index\/([^"]+)"/g, 'href="$1"')),
  'nofrag',
  s(t.replace(/href="\/2023\/index\/([^"#]+)#[^"]+"/g, 'href="$1"')),
  'noid',
  s(t.replace(/<a id="[^"]+"/g, '<a')),
  'quotes',
  s(t.replace(/<a id="([^"]+)" href="\/2023\/index\/([^"#]+)#[^"]+"/g, '<a id=$1 href=$2#$1')),
);
const u = readFileSync('dist/2023/timeline/index.html', 'utf8');
const art = u.slice(u.indexOf('<article'), u.indexOf('</article'));
console.log(
  'tl',
  s(u),
  'no popovers',
  s(u.replace(/<span popover.*?<\/span><\/span>/g, '</span>')),
  'text only',
  s(art.replace(/<[^>]+>/g, '')),
  'q only',
  s([...art.matchAll(/<q>(.*?)<\/q>/g)].map((m) => m[1].replace(/<[^>]+>/g, '')).join('\n')),
);
const base = u.slice(0, u.indexOf('<article')) + u.slice(u.indexOf('</article'));
console.log('frame', s(base));
const qs = [...art.matchAll(/<q>(.*?)<\/q>/gs)].map((m) =>
  m[1].replace(/<span popover.*?<\/span>/gs, '').replace(/<[^>]+>/g, ''),
);
const clean = u.replace(/<span popover.*?<\/span><\/span>/gs, '</span>');
for (const N of [16, 20, 24, 30, 36, 44, 60, 999]) {
  const c = clean.replace(/<q>(.*?)<\/q>/gs, (m, x) => {
    const y = x.replace(/<[^>]+>/g, '');
    return '<q>' + (y.length > N ? y.slice(0, N) + '…' : y) + '</q>';
  });
  console.log(N, s(c), qs.filter((q) => q.length <= N).length);
}
console.log(
  s(clean.replace(/<q>.*?<\/q>/gs, '')),
  s(clean.replace(/<q>.*?<\/q>/gs, '').replace(/ data-[a-z]+="[^"]*"/g, '')),
);
