/** Small built sites for the tests of their checks. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { readSite } from './built-site.ts';
import { checkSite } from './check-site.ts';

/** An empty folder for a built site; it goes with the test that asks for it. */
export function emptyDist(): string {
  const dist = mkdtempSync(join(tmpdir(), 'check-site-'));
  after(() => rmSync(dist, { recursive: true }));
  return dist;
}

export const POLICY = '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">';
const CANONICAL = '<link rel="canonical" href="https://elsewhere.example/">';
/** A page with a body. @param head what its head has besides title and policy */
export const page = (body: string, policy = POLICY, head = CANONICAL) =>
  `<!doctype html><html lang="ko"><head><title>쪽</title>${policy}${head}</head><body><main><h1>쪽</h1></main>${body}</body></html>`;

/** A built site. */
export interface Site {
  /** files of the built site besides the front page */
  files?: Record<string, string>;
  base?: string;
  published?: Record<string, string[]>;
  /** the places that the model knows; those that are printed unless given */
  places?: Record<string, string[]>;
}

/** What is wrong with a site whose front page has the given body: `file: message`. */
export function faults(
  body: string,
  { files = {}, base, published = {}, places }: Site = {},
): string[] {
  const dist = emptyDist();
  for (const [file, html] of Object.entries({ 'index.html': page(body), ...files })) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), html);
  }
  const known = places
    ? Object.entries(places)
    : readSite(dist).map((p) => [p.path, p.ids] as const);
  const expected = {
    published,
    documents: [],
    places: new Map(known.map(([path, ids]) => [path, new Set(ids)])),
  };
  return checkSite({ dist, base: base ?? '/', siteUrl: 'https://report.example' }, expected).map(
    (p) => `${p.file}: ${p.message}`,
  );
}

/** A page with places, and a file. */
export const OTHER = {
  '2023/index.html': page('<h2 id="one">하나</h2><p id="한글">둘</p>'),
  'a.csv': 'id\n',
};
