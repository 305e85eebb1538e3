import { readHead } from '#/search/format/head.ts';
import { fold } from '#/search/format/pieces.ts';
import { siteFiles, measuredEdition } from '#/tools/search/site-search.ts';
import { fileProvider } from '#/search/query/file-provider.ts';
import { unpackCatalogue } from '#/search/format/catalogue.ts';
import { readChunk } from '#/search/format/postings.ts';
import { globSync, readFileSync } from 'node:fs';
import { gzipSync, brotliCompressSync } from 'node:zlib';
const files = siteFiles('dist');
const edition = measuredEdition('dist');
const head = readHead(await files(`search/${edition}/head.bin`));
const entries = unpackCatalogue(head.catalogue);
const prov = fileProvider(files, head, entries);
const all = new Map<string, Map<number, number[]>>();
for (const f of globSync(`dist/search/${edition}/*/words-*.bin`)) for (const [w, p] of readChunk(readFileSync(f).subarray(8), head.alphabet)) all.set(w, p);
const texts: string[] = [];
for (const r of entries.keys()) texts.push((await prov.read(r)).content);
const t0 = performance.now();
const der = new Map<string, number[]>();
let n = 0;
const keys = new Map<string, string>();
for (const [r, c] of texts.entries()) c.split(' ').forEach((tok, i) => { let k = keys.get(tok); if (k === undefined) keys.set(tok, k = fold(tok)); if (!k) return; n++; const l = der.get(k); if (l) l.push(r, i); else der.set(k, [r, i]); });
console.log('derive ms', performance.now() - t0, n, der.size, all.size);
let miss = 0, extra = 0, diff = 0;
for (const [w, p] of all) { const d = der.get(w) ?? []; const flat = [...p].sort((a, b) => a[0] - b[0]).flatMap(([r, ps]) => ps.flatMap((x) => [r, x])); if (flat.join() !== d.join()) { diff++; if (diff < 10) console.log(w, flat.slice(0, 10).join(), d.slice(0, 10).join(), flat.length, d.length); } }
for (const w of der.keys()) if (!all.has(w)) { extra++; if (extra < 30) console.log('extra', w, der.get(w)?.length); }
console.log({ diff, extra });
const known = new Set(head.lexicon.words);
console.log('words not in lexicon and not numbers', [...der.keys()].filter((w) => !known.has(w) && !/^ㆍ?\d/.test(w)).length);
