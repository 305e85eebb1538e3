import { readFileSync, statSync } from 'node:fs';
import { readHead } from '#/search/format/head.ts';
import { siteFiles, measuredEdition } from '#/tools/search/site-search.ts';
import { readQueries } from '#/tools/search/queries.ts';
import { readQuestions } from '#/tools/search/questions.ts';
import { readIndex, openIndex } from '#/search/results/open.ts';
import { Answerer } from '#/search/results/answer.ts';
import { packChunk } from '#/search/format/postings.ts';
import { fileProvider } from '#/search/query/file-provider.ts';
import { unpackCatalogue } from '#/search/format/catalogue.ts';

const files = siteFiles('dist');
const edition = measuredEdition('dist');
const head = readHead(await files(`search/${edition}/head.bin`));
const prov = fileProvider(files, head, unpackCatalogue(head.catalogue));
const df = new Map<string, number>(); const cost = new Map<string, number>();
for (const w of head.lexicon.words) { const p = await prov.find(w); df.set(w, p.size); cost.set(w, packChunk([[w, p]]).columns.length); }
const hist = new Map<number, number>(); for (const n of df.values()) hist.set(Math.min(n, 10), (hist.get(Math.min(n, 10)) ?? 0) + 1);
console.log('df', [...hist].sort((a, b) => a[0] - b[0]).join(' '));
let c1 = 0, call = 0; for (const [w, n] of df) { call += cost.get(w)!; if (n <= 1) c1 += cost.get(w)!; }
console.log('cost df<=1', c1, 'all', call);
const qs = [...(await readQueries()).map(({ q }) => q), ...(await readQuestions()).map(({ q }) => q)];
const gz = (p: string) => statSync(`dist/${p}.gz`).size;
let tot = { wf: 0, wb: 0, tf: 0, tb: 0, words: 0, bytes: 0, rare: 0, trips: 0, recs: 0, eng: 0, chars:0 };
const base = await readIndex(files, edition);
const dist: number[] = [];
for (const q of qs) {
  const paths = new Set<string>();
  let depth = 0; 
  const words = new Set<string>(); const recs = new Set<number>();
  // virtual waves: reads wait for a macrotask pump
  let pending: (() => void)[] = [];
  let waves = 0;
  const read = async (p: string) => { if (!paths.has(p) && /words|texts|english/.test(p)) { paths.add(p); } 
     await new Promise<void>((r) => pending.push(r)); return files(p); };
  const fp = fileProvider(read as any, head, base.entries);
  const provider = { ...fp, find: (w: string) => { words.add(w); return fp.find(w); }, read: (r: number) => { recs.add(r); return fp.read(r); } };
  const answerer = new Answerer(async () => ({ ...base, provider } as any), [edition], new URL('http://x/'));
  let done = false;
  const a = answerer.ask(q).then(() => { done = true; });
  while (!done) { await new Promise((r) => setImmediate(r)); await new Promise((r) => setImmediate(r)); if (pending.length) { waves++; const p = pending; pending = []; p.forEach((f) => f()); } }
  await a;
  const wf = [...paths].filter((p) => /words/.test(p)), tf = [...paths].filter((p) => /texts/.test(p));
  tot.wf += wf.length; tot.tf += tf.length; tot.wb += wf.reduce((s, p) => s + gz(p), 0); tot.tb += tf.reduce((s, p) => s + gz(p), 0);
  tot.words += [...words].filter((w) => df.has(w)).length; tot.rare += [...words].filter((w) => df.get(w) === 1).length;
  tot.bytes += [...words].reduce((s, w) => s + (cost.get(w) ?? 0), 0); tot.trips += waves; tot.recs += recs.size; if ([...paths].some((p) => /english/.test(p))) tot.eng++;
  dist.push(wf.length + tf.length);
}
for (const [k, v] of Object.entries(tot)) console.log(k, (v / qs.length).toFixed(2));
dist.sort((a, b) => a - b); console.log('files p50', dist[dist.length >> 1], 'p90', dist[Math.floor(dist.length * .9)], 'max', dist.at(-1), 'le6', dist.filter((n) => n <= 6).length / dist.length);
