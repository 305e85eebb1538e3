/** What the last `npm run measure` has found: `results/site.json`, which is committed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Where it stands, from the folder that holds `content/`. */
const FILE = 'results/site.json';

const schema = z.strictObject({
  /** day of the run */
  day: z.iso.date(),
  /** pages of the built site, and its other files */
  pages: z.int(),
  files: z.int(),
  /** addresses that were followed, in pages and in other files, each counted once for each file */
  addresses: z.strictObject({ pages: z.int(), files: z.int(), broken: z.int() }),
  /** compressed bytes of a first visit, of the page in the middle and of the heaviest document */
  weights: z.strictObject({ medium: z.int(), heaviest: z.int() }),
  /** what a browser keeps for reading without a network; older runs did not measure it */
  copy: z.strictObject({ bytes: z.int(), pages: z.int() }).optional(),
  /** the zip that is read from a disk; older runs did not measure it */
  bundle: z.strictObject({ bytes: z.int(), pages: z.int(), files: z.int() }).optional(),
  /** builds from nothing, under different clocks and languages, and how many files differed */
  builds: z.strictObject({ times: z.int(), files: z.int(), differing: z.int() }),
});

/** What was measured of the built site. */
export type Measured = z.infer<typeof schema>;

/**
 * The committed measures.
 *
 * @param root folder that holds `content/`
 * @returns undefined where nothing has been measured
 * @throws Error when the file is not what it should be
 */
export function readMeasured(root: string): Measured | undefined {
  const file = join(root, FILE);
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** Writes measures to be committed. */
export const writeMeasured = (root: string, measured: Measured): void =>
  writeFileSync(join(root, FILE), `${JSON.stringify(schema.parse(measured), undefined, 2)}\n`);
