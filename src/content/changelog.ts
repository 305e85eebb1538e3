import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { day } from '#/schemas/date.ts';
import { keysOf } from '#/schemas/keys-of.ts';
import { type Address, isAddress } from '#/text/address.ts';
import { fileReader } from './file.ts';
import type { Position } from './position.ts';
import { breaking, type Fault, type Problem } from './problem.ts';

/** Where what has changed is written, from the project's root. */
export const CHANGELOG = 'CHANGELOG.md';

/** The kinds of changes, and what readers see of them: their headings. */
export const changeTitles = { correction: '고친 것', addition: '더한 것' } as const;

/** What a reader notices of an edit. */
export interface Change {
  /** never changes: feeds know the entry by it */
  id: string;
  /** `2026-11-22` */
  day: string;
  /** what the day is called, if it is */
  dayTitle?: string | undefined;
  kind: keyof typeof changeTitles;
  words: readonly PhrasingContent[];
  /** pages that show something else since, with all below them */
  pages: readonly Address[];
  position: Position;
}

interface Changelog {
  changes: Change[];
  problems: Problem[];
}

const HEADINGS = Object.values(changeTitles).map((heading) => `### ${heading}`);
const EXPECTED = {
  day: '날을 ## 2026-11-22처럼, 이름이 있으면 ## 2026-11-22: 첫 공개처럼 적습니다.',
  kind: `갈래는 ${HEADINGS.join(', ')} 가운데 하나입니다.`,
  place: '## <날> 아래의 ### <갈래> 아래에 - 로 시작하는 목록으로 적습니다.',
  mark: '항목 끝에 <!-- #id /2023/errata/ -->처럼 바뀌지 않는 id와 달라진 쪽의 주소를 적습니다.',
};

const read = fileReader<Changelog>({
  parse: (file, content) => {
    const { changes, faults } = changesIn(file, unified().use(remarkParse).parse(content).children);
    return { changes, problems: breaking('changes-are-dated', faults) };
  },
  broken: (_, problem) => ({ changes: [], problems: [problem] }),
});

/**
 * The changes of the site, as `CHANGELOG.md` tells them.
 *
 * @param root the project's root
 * @param published places on the page of changes that have been published
 * @returns newest first, as written; none when the file is not there
 */
export function readChangelog(root: string, published: readonly string[] = []): Changelog {
  const path = join(root, CHANGELOG);
  const isThere = existsSync(path);
  const { changes, problems } = isThere ? read(root, path) : { changes: [], problems: [] };
  if (changes.length > 0 || problems.length > 0 || published.length === 0)
    return { changes, problems };
  const fault = {
    ...{ file: CHANGELOG, line: 1, column: 1 },
    message: `${isThere ? '항목' : '파일'}이 없습니다. 공개한 주소 ${published.length}개(“/changes/”)가 여기에서 나왔습니다.`,
    hint: `되살리십시오: git checkout HEAD -- ${CHANGELOG}`,
  };
  return { changes, problems: breaking('changes-are-dated', [fault]) };
}

/** What the entries that follow belong to. */
interface Place {
  day?: string | undefined;
  dayTitle?: string | undefined;
  kind?: Change['kind'] | undefined;
  /** below a heading that is at fault itself nothing more is told */
  isAtFault?: boolean;
}

function changesIn(file: string, nodes: readonly RootContent[]) {
  const changes: Change[] = [];
  const faults: Fault[] = [];
  const told = (node: RootContent | ListItem, message: string, hint: string) =>
    faults.push({ ...positionOf(file, node), message, hint });
  let place: Place = {};
  for (const node of nodes) {
    const words = textOf(node);
    if (node.type === 'heading' && node.depth === 2) {
      const [, date, title] = /^(\S+?)(?:: (.+))?$/.exec(words) ?? [];
      const isDay = date !== undefined && day.safeParse(date).success;
      if (!isDay) told(node, `“${words}”은(는) 날이 아닙니다.`, EXPECTED.day);
      else if (place.day && date > place.day)
        told(node, `${date}이(가) ${place.day} 뒤에 있습니다.`, '새 날을 앞에 적습니다.');
      place = isDay ? { day: date, dayTitle: title } : { isAtFault: true };
    } else if (node.type === 'heading' && node.depth === 3) {
      const kind = keysOf(changeTitles).find((key) => changeTitles[key] === words);
      if (!kind) told(node, `“${words}”이라는 갈래는 없습니다.`, EXPECTED.kind);
      place = { ...place, kind, isAtFault: !kind || !place.day };
    } else if (node.type !== 'list' && node.type !== 'html' && place.day) {
      told(node, '목록의 항목이 아닌 글입니다.', EXPECTED.place);
    } else if (node.type === 'list' && !place.isAtFault) {
      for (const item of node.children) {
        const change = changeOf(file, item, place);
        if (typeof change === 'string') told(item, change, EXPECTED.mark);
        else if (change === undefined) told(item, '날이나 갈래가 없는 항목입니다.', EXPECTED.place);
        else if (changes.some(({ id }) => id === change.id))
          told(item, `id “${change.id}”이(가) 두 번 나옵니다.`, '다른 id를 적으십시오.');
        else changes.push(change);
      }
    }
  }
  return { changes, faults };
}

/** An entry; undefined when it belongs to no day, what is wrong with its mark when that cannot be read. */
function changeOf(file: string, item: ListItem, place: Place): Change | string | undefined {
  const [paragraph, ...more] = item.children;
  if (paragraph?.type !== 'paragraph' || more.length > 0) return '항목이 한 문단이 아닙니다.';
  const last = paragraph.children.at(-1);
  const mark =
    last?.type === 'html' ? /^<!-- #([a-z0-9-]+)((?: \S+)*) -->$/.exec(last.value) : null;
  if (!mark) return 'id가 없는 항목입니다.';
  const [, id = '', written = ''] = mark;
  const pages = written.split(' ').filter(Boolean);
  const wrong = pages.find((page) => !isAddress(page) || !page.endsWith('/'));
  if (wrong) return `“${wrong}”은(는) 쪽의 주소가 아닙니다.`;
  const words = paragraph.children.slice(0, -1);
  const code = words.find(({ type }) => type === 'html' || type === 'image');
  if (code) return '항목에는 글, 강조, 코드, 링크만 씁니다.';
  const { day: date, dayTitle, kind } = place;
  if (!date || !kind) return undefined;
  return {
    ...{ id, day: date, dayTitle, kind, words, pages: pages.filter(isAddress) },
    position: positionOf(file, item),
  };
}

function positionOf(file: string, node: RootContent | ListItem): Position {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { file, line, column };
}
