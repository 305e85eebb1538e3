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
  zip: Buffer;
  /** names as they stand in the zip */
  names: readonly string[];
  /** the files in it, by their path below its only folder */
  files: ReadonlyMap<string, Buffer>;
  /** address of a file: `file:///…/index.html` */
  at(file: string): string;
  /** Removes it. */
  remove(): void;
}

/** Makes the zip by the command. @param env what the machine says of itself besides */
export async function makeBundle(env: Record<string, string> = {}): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const to = join(folder, 'a/b.zip');
  try {
    await promisify(execFile)(process.execPath, ['scripts/bundle.ts', '--to', to], {
      env: { ...process.env, ...env },
    });
    return readFileSync(to);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes it, and unpacks it. */
export async function unpackBundle(): Promise<Unpacked> {
  const zip = await makeBundle();
  const folder = mkdtempSync(join(tmpdir(), '홍길동 100% #1 '));
  const entries = Object.entries(unzipSync(zip));
  const files = new Map<string, Buffer>();
  for (const [name, bytes] of entries) {
    files.set(name.slice(name.indexOf('/') + 1), Buffer.from(bytes));
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const names = entries.map(([name]) => name);
  const root = pathToFileURL(join(folder, names[0]?.split('/')[0] ?? '', '/')).href;
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { zip, names, files, remove, at: (file) => root + file };
}
