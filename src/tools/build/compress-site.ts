import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible } from '#/hosting/file-types.ts';

/** Below this a packet is sent either way, bytes. */
const LEAST = 1024;

/** How a body is compressed, by what is hung on the file's name; at its best, since it is done once. */
const WAYS: Readonly<Record<string, (body: Buffer) => Promise<Buffer>>> = {
  '.br': (body) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  '.gz': (body) => promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Puts a file `.br` and one `.gz` beside every file of a site that becomes smaller by it, for hosts that
 * send such files. Node compresses in threads of its own. What was compressed before is kept by what is
 * in it, and nothing else is.
 *
 * @param dist folder of the site
 * @param kept folder of what is kept; it need not exist
 * @returns how many were written, and how many of these compressed anew
 */
export async function compressSite(
  dist: string,
  kept: string,
): Promise<{ written: number; fresh: number }> {
  mkdirSync(kept, { recursive: true });
  const files = globSync('**/*', { cwd: dist }).filter(isCompressible).sort();
  const used = new Set<string>();
  const count = { written: 0, fresh: 0 };

  const compress = async (file: string) => {
    const path = join(dist, file);
    if (statSync(path).size < LEAST) return;
    const body = await readFile(path);
    const name = createHash('sha256').update(body).digest('hex').slice(0, 32);
    for (const [ending, way] of Object.entries(WAYS)) {
      // the files of the search are zipped already
      if (existsSync(path + ending)) continue;
      const store = join(kept, name + ending);
      used.add(name + ending);
      if (!existsSync(store)) {
        // whole, or not at all: a build may be stopped while it writes
        const half = `${store}-${process.pid}-${count.fresh++}`;
        await writeFile(half, await way(body));
        await rename(half, store);
      }
      if (statSync(store).size >= body.length) continue;
      await copyFile(store, path + ending);
      count.written++;
    }
  };
  const queue = files.values();
  const work = async () => {
    for (const file of queue) await compress(file);
  };
  // one more than there are cores: while one is written, the next is compressed
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  for (const name of readdirSync(kept)) if (!used.has(name)) rmSync(join(kept, name));
  return count;
}
