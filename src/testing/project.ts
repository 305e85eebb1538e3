import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

const source = join(import.meta.dirname, '../..');

/** A project of its own whose content is that of a fixture of the checks; it goes when the test ends that asks for it. */
export function project(fixture: string): string {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  after(() => rmSync(root, { recursive: true }));
  cpSync(join(source, 'src/checks/fixtures', fixture), root, { recursive: true });
  return root;
}

/** A project of two editions with the same small content, of which only the older has a table. */
export function twoEditions(): string {
  const root = project('a-whole-report');
  const newer = join(root, 'content/2024');
  cpSync(join(root, 'content/2023'), newer, { recursive: true });
  rmSync(join(newer, 'chips/tables/topics.yaml'));
  return root;
}

/** Runs a script in a project; `code` is its exit code, `text` what it printed. */
export function run(
  root: string,
  script: string,
  ...args: string[]
): { code: number; text: string } {
  try {
    const options = { cwd: root, encoding: 'utf8', stdio: 'pipe' } as const;
    return {
      code: 0,
      text: execFileSync(process.execPath, [join(source, 'scripts', script), ...args], options),
    };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, text: stdout + stderr };
  }
}
