/** The bundle of the site under test, unpacked as a reader does it: in a folder with blanks, Hangul and signs in its path. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';

/** A bundle on the disk. */
export interface Unpacked {
  /** the files in it, by their path below its only folder */
  files: ReadonlyMap<string, Buffer>;
  /** names as they stand in the zip */
  names: readonly string[];
  /** address of a file: `file:///…/index.html` */
  at(file: string): string;
  /** bytes of the zip, and of one made under another clock and language */
  zips: [Buffer, Buffer];
  /** Removes it. */
  remove(): void;
}

/** A day behind in its zone, and a language with an i of its own. */
const ELSEWHERE = { TZ: 'Pacific/Pago_Pago', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** Makes it twice, and unpacks it. */
export async function unpackBundle(): Promise<Unpacked> {
  const folder = mkdtempSync(join(tmpdir(), '홍길동 100% #1 '));
  const make = async (name: string, env = {}) => {
    const to = join(folder, name);
    await promisify(execFile)(process.execPath, ['scripts/bundle.ts', '--to', to], {
      env: { ...process.env, ...env },
    });
    return readFileSync(to);
  };
  const zips = await Promise.all([make('here.zip'), make('there.zip', ELSEWHERE)]);
  const entries = Object.entries(unzipSync(zips[0]));
  const files = new Map<string, Buffer>();
  for (const [name, bytes] of entries) {
    files.set(name.slice(name.indexOf('/') + 1), Buffer.from(bytes));
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const names = entries.map(([name]) => name);
  const root = pathToFileURL(join(folder, dirname(names.find(isFront) ?? ''), '/')).href;
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { zips, names, files, remove, at: (file) => root + file };
}

const isFront = (name: string) => /^[^/]+\/index\.html$/.test(name);
