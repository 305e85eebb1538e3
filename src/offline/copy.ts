/** A copy of the site in the browser's store of answers. One cache holds one version, whole or not at all. */
import { typeOf } from '#/hosting/file-types.ts';
import { isKept, yearOf } from './kept.ts';
import { type Pack, readPack } from './pack.ts';
import { PACKS, type Plan, packFor } from './plan.ts';

/** What is kept beside the packs. */
interface Kept extends Plan {
  /** when the copy was made, as ISO 8601 */
  at: string;
  /** older editions that are kept since they are read */
  years: string[];
}

/** Where a copy's plan is kept: no host has a file of this name. */
const PLAN = `${PACKS}plan`;

/** What all caches of a site's copies begin with: several sites may share an origin. */
export const cachesOf = (scope: URL): string => `offline ${scope.pathname} `;

/** The caches of a site's copies, finished or not. */
export const cacheNames = async (scope: URL): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(cachesOf(scope)));

/** A version of the copy. */
export class Copy {
  readonly #scope: URL;
  readonly #cache: Cache;
  readonly #kept: Kept;
  readonly #packs = new Map<string, Promise<Pack | undefined>>();

  private constructor(scope: URL, cache: Cache, kept: Kept) {
    this.#scope = scope;
    this.#cache = cache;
    this.#kept = kept;
  }

  /**
   * Makes the copy of a version, or goes on with one that was broken off. Packs that an older copy has
   * are not asked for again.
   *
   * @param scope the site's root
   * @throws Error when a pack cannot be had or kept, or is none
   */
  static async make(scope: URL, plan: Plan): Promise<Copy> {
    const before = await Copy.all(scope);
    const cache = await caches.open(cachesOf(scope) + plan.version);
    const years = [...new Set(before.flatMap((copy) => copy.#kept.years))];
    const copy = new Copy(scope, cache, { ...plan, at: new Date().toISOString(), years });
    for (const year of [undefined, plan.newest, ...years]) await copy.#take(year);
    await copy.#keepPlan();
    return copy;
  }

  /** The copy in a cache; undefined when it was never finished. */
  static async open(scope: URL, name: string): Promise<Copy | undefined> {
    if (!(await caches.has(name))) return undefined;
    const cache = await caches.open(name);
    const kept = await cache.match(new URL(PLAN, scope));
    return kept && new Copy(scope, cache, await kept.json());
  }

  /** All finished copies of a site. */
  static async all(scope: URL): Promise<Copy[]> {
    const names = await cacheNames(scope);
    const copies = await Promise.all(names.map((name) => Copy.open(scope, name)));
    return copies.filter((copy) => copy !== undefined);
  }

  /** When it was made, as ISO 8601. */
  get at(): string {
    return this.#kept.at;
  }

  /** How much it takes, in bytes. */
  async size(): Promise<number> {
    const kept = await Promise.all(
      (await this.#cache.keys()).map((request) => this.#cache.match(request)),
    );
    const blobs = await Promise.all(kept.map((response) => response?.blob()));
    return blobs.reduce((sum, blob) => sum + (blob?.size ?? 0), 0);
  }

  /** Keeps the edition of a page that is read, if it is an older one. */
  async keepEditionOf(path: string): Promise<void> {
    const year = yearOf(path);
    const { newest, years } = this.#kept;
    if (!year || year === newest || years.includes(year)) return;
    await this.#take(year);
    years.push(year);
    this.#packs.clear();
    await this.#keepPlan();
  }

  /**
   * What the copy has at a path.
   *
   * @param path below the site's root, without leading slash and query
   * @param search the query, which a folder that is named without its slash keeps
   * @returns undefined when it has nothing there
   */
  async answer(path: string, search = ''): Promise<Response | undefined> {
    const folder = path === '' || path.endsWith('/') ? path : `${path}/`;
    const pack = await this.#packOf(folder);
    if (!pack) return undefined;
    const isFolder = pack.has(`${path}/index.html`);
    const lead = pack.lead(folder) ?? (isFolder ? `/${folder}${search}` : undefined);
    if (lead !== undefined)
      return Response.redirect(new URL(lead.replace(/^\//, ''), this.#scope).href);
    // what is asked for zipped is read unzipped as well
    const file = [path, `${folder}index.html`, path.replace(/\.gz$/, '')].find((f) => pack.has(f));
    const bytes = file === undefined ? undefined : pack.file(file);
    if (file === undefined || !bytes) return undefined;
    return new Response(file.endsWith('.html') ? this.#marked(bytes) : bytes, {
      headers: { 'Content-Type': typeOf(file) ?? '', 'X-Content-Type-Options': 'nosniff' },
    });
  }

  /** Does the copy have everything of the kind of a path? What it leaves out may well be there. */
  async isComplete(path: string): Promise<boolean> {
    return isKept(path) && (await this.#packOf(path)) !== undefined;
  }

  /** Pages say that they come from a copy, and from when: client/offline/ tells the reader. */
  #marked(bytes: Uint8Array<ArrayBuffer>): string {
    return new TextDecoder().decode(bytes).replace('<html ', `<html data-copy="${this.at}" `);
  }

  #keepPlan(): Promise<void> {
    return this.#cache.put(new URL(PLAN, this.#scope), Response.json(this.#kept));
  }

  #packOf(path: string): Promise<Pack | undefined> {
    const name = packFor(this.#kept, path);
    if (name === undefined) return Promise.resolve(undefined);
    const known = this.#packs.get(name) ?? this.#read(name);
    this.#packs.set(name, known);
    return known;
  }

  async #read(name: string): Promise<Pack | undefined> {
    const url = new URL(PACKS + name, this.#scope);
    try {
      const kept = await this.#cache.match(url);
      if (kept) return await readPack(new Uint8Array(await kept.arrayBuffer()));
    } catch {
      await this.#cache.delete(url);
    }
    // without its plan the copy is an unfinished one, which the next page makes whole
    await this.#cache.delete(new URL(PLAN, this.#scope));
    return undefined;
  }

  /** Takes the packs of an edition, or of none, one after the other: the reader's pages come first. */
  async #take(year: string | undefined): Promise<void> {
    const names = Object.values(this.#kept.packs).filter((name) => yearOf(name) === year);
    for (const name of names) {
      const url = new URL(PACKS + name, this.#scope);
      if (await this.#cache.match(url)) continue;
      await this.#cache.put(url, (await caches.match(url)) ?? (await loadPack(url)));
    }
  }
}

/** Loads a pack; where the browser keeps one that was cut off, it is asked for again. */
async function loadPack(url: URL): Promise<Response> {
  const load = async (cache: RequestCache): Promise<Response> => {
    const response = await fetch(url, { cache });
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    await readPack(new Uint8Array(await response.clone().arrayBuffer()));
    return response;
  };
  return load('default').catch(() => load('reload'));
}
