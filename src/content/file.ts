import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { characterFaults } from './characters.ts';
import { breaking, type Fault, type Problem } from './problem.ts';

/** An edit and its undoing parse nothing anew. */
const VERSIONS = 2;

/** What a parser makes of a file. */
interface Source {
  problems: Problem[];
}

/** How a kind of file is read. */
interface Parsing<T extends Source> {
  /** takes the file's name for messages and its text; the result must not be changed */
  parse(file: string, content: string): T;
  /** the source of a file that is no text: without data, but with the reason */
  broken(file: string, problem: Problem): T;
  /** how a sound source is kept for a later build; it is not without */
  keeping?: {
    /** what `v8.serialize` takes of it */
    pack(source: T): unknown;
    /** the source again */
    unpack(file: string, content: string, packed: unknown): T;
  };
}

/** Sound sources of an earlier build, by file. */
export type KeptSources = Readonly<Record<string, { hash: string; source: unknown }>>;

const kept = new Map<string, KeptSources[string]>();
const packers: (() => KeptSources)[] = [];

/** Takes what an earlier build has parsed: a file that is the same is not parsed again. */
export function takeSources(sources: KeptSources): void {
  for (const [file, source] of Object.entries(sources)) kept.set(file, source);
}

/** The sound sources that were read, for a later build. */
export const sourcesToKeep = (): KeptSources => Object.assign({}, ...packers.map((pack) => pack()));

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64');

/**
 * Makes a reader of files out of a parser. A file whose bytes have not changed is not parsed again:
 * in `npm run dev` the whole site is judged at every edit.
 *
 * @returns reads the file at `path`, named from `root`; never throws for what the file holds
 */
export function fileReader<T extends Source>({
  parse,
  broken,
  keeping,
}: Parsing<T>): (root: string, path: string) => T {
  const known = new Map<string, { bytes: Buffer; result: T }[]>();
  packers.push(() =>
    Object.fromEntries(
      [...known].flatMap(([file, [version]]) =>
        keeping && version && version.result.problems.length === 0
          ? [[file, { hash: hashOf(version.bytes), source: keeping.pack(version.result) }]]
          : [],
      ),
    ),
  );
  const read = (file: string, bytes: Buffer): T => {
    const content = decoded(file, bytes);
    if (typeof content !== 'string') return broken(file, content);
    const before = kept.get(file);
    if (keeping && before?.hash === hashOf(bytes))
      return keeping.unpack(file, content, before.source);
    const result = parse(file, content);
    result.problems.push(...breaking('characters-can-be-seen', characterFaults(file, content)));
    return result;
  };
  return (root, path) => {
    const file = relative(root, path).replaceAll(sep, '/');
    const bytes = bytesOf(file, path);
    if (!Buffer.isBuffer(bytes)) return broken(file, bytes);
    const versions = known.get(file) ?? [];
    const version = versions.find((v) => v.bytes.equals(bytes)) ?? {
      bytes,
      result: read(file, bytes),
    };
    known.set(file, [version, ...versions.filter((v) => v !== version)].slice(0, VERSIONS));
    return version.result;
  };
}

const unreadable = (fault: Fault): Problem => ({ rule: 'files-can-be-read', ...fault });

/** Why the system does not give a file, in the author's words. */
const REASONS: Record<string, Pick<Fault, 'message' | 'hint'>> = {
  EISDIR: {
    message: '파일이 있어야 할 자리에 같은 이름의 폴더가 있습니다.',
    hint: '폴더 이름을 바꾸거나 지우십시오.',
  },
  EACCES: { message: '파일을 읽을 권한이 없습니다.', hint: '파일의 읽기 권한을 살피십시오.' },
  ENOENT: { message: '파일이 없습니다.', hint: '끊어진 링크(symlink)인지 살피십시오.' },
};

function bytesOf(file: string, path: string): Buffer | Problem {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const reason = REASONS[code] ?? { message: `파일을 읽을 수 없습니다(${code}).` };
    return unreadable({ file, line: 1, column: 1, ...reason });
  }
}

/** The text of a file without the byte order mark that Windows editors put before it. */
function decoded(file: string, bytes: Buffer): string | Problem {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lines = bytes.toString('utf8').split('\n');
    const line = lines.findIndex((l) => l.includes('\uFFFD'));
    const column = (lines[line]?.indexOf('\uFFFD') ?? 0) + 1;
    return unreadable({
      ...{ file, line: line + 1, column },
      message: 'UTF-8이 아닌 글자가 있습니다.',
      hint: '편집기에서 인코딩을 UTF-8로 바꾸어 저장하십시오(EUC-KR, CP949, Latin-1은 읽지 않습니다).',
    });
  }
  // one of them alone is what is left of a conflict that was settled
  const mark = /^(?:<{7}|>{7}|\|{7}|={7}(?=\r?$))(?: .*)?\r?$/m.exec(text);
  if (!mark) return text;
  return unreadable({
    file,
    line: text.slice(0, mark.index).split('\n').length,
    column: 1,
    message: `git의 병합 충돌 표시가 남아 있습니다: ${mark[0].trim()}`,
    hint: '두 판 가운데 하나를 고르고 <<<<<<<, =======, >>>>>>> 줄을 지우십시오.',
  });
}
