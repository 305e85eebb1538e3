import {
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '#/checks/index.ts';
import type { Problem } from '#/content/problem.ts';
import { formatProblems } from '#/content/reporters.ts';
import { type Command, Refusal } from './authoring.ts';

/**
 * A command whose files pass the check: where they would not, it writes nothing and says why.
 *
 * @param command writes new files, and into `edition.yaml` and pages
 */
export const soundly =
  (command: Command): Command =>
  (root, words) => {
    const before = new Map(
      globSync('content/*/{edition.yaml,*/*.mdx}', { cwd: root }).map((file) => [
        file.replaceAll('\\', '/'),
        readFileSync(join(root, file), 'utf8'),
      ]),
    );
    const outcome = command(root, words);
    const { problems } = checkContent(root);
    if (problems.length === 0) return outcome;

    for (const file of outcome.written) takeBack(root, file, before.get(file));
    const known = new Set(checkContent(root).problems.map(sentence));
    const own = problems.filter((problem) => !known.has(sentence(problem)));
    // what was wrong before is no reason
    if (own.length === 0) return command(root, words);
    throw new Refusal([
      '이대로 쓰면 내용의 규칙에 걸립니다. 아무것도 쓰지 않았습니다.',
      formatProblems(own),
    ]);
  };

/** A problem without its place, which moves with the lines above it. */
const sentence = ({ file, rule, message }: Problem) => JSON.stringify([file, rule, message]);

/** Makes a file what it was, or takes it away with the folders that were made for it. */
function takeBack(root: string, file: string, text: string | undefined): void {
  const path = join(root, file);
  if (text !== undefined) {
    writeFileSync(path, text);
    return;
  }
  rmSync(path);
  for (let at = dirname(path); existsSync(at) && readdirSync(at).length === 0; at = dirname(at))
    rmdirSync(at);
}
