/** What the last `npm run audit` has found: `results/audit.json`, which is committed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type AuditCheck, auditChecks } from './audit-checks.ts';

/** Where it stands, from the folder that holds `content/`. */
const FILE = 'results/audit.json';

const tally = z.strictObject({
  /** how many things were looked at, in the unit of the check */
  looks: z.int().min(1),
  faults: z.int().min(0),
});

const schema = z.strictObject({
  /** day of the run, `2026-11-27` */
  day: z.iso.date(),
  /** names and versions of what has looked */
  browser: z.string(),
  axe: z.string(),
  htmlValidate: z.string(),
  /** pages looked at */
  pages: z.int().min(1),
  /** how long it took */
  seconds: z.int(),
  checks: z.record(z.enum(Object.keys(auditChecks) as [AuditCheck, ...AuditCheck[]]), tally),
});

/** The results of an audit. */
export type AuditResults = z.infer<typeof schema>;

/**
 * The committed results.
 *
 * @param root folder that holds `content/`
 * @returns undefined where nothing has been audited
 * @throws Error when the file is not what it should be
 */
export function readAudit(root: string): AuditResults | undefined {
  const file = join(root, FILE);
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** Writes results to be committed. */
export const writeAudit = (root: string, results: AuditResults): void =>
  writeFileSync(join(root, FILE), `${JSON.stringify(schema.parse(results), undefined, 2)}\n`);
