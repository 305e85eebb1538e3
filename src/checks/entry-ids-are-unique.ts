import { repeated } from '#/content/hints.ts';
import type { History } from '#/content/history.ts';
import type { EntryList, Written } from '#/content/list.ts';
import type { Fault } from '#/content/problem.ts';
import { parseYaml } from '#/content/yaml.ts';
import { editionLists, sharedLists } from '#/schemas/lists.ts';
import { likeness } from '#/text/likeness.ts';
import type { Check } from './rule.ts';

/** No two entries of a list have the same id; the newer one is told, as far as git knows which it is. */
export const entryIdsAreUnique: Check = (edition, { history }) => {
  const lists = { ...sharedLists, ...editionLists };
  return Object.entries(lists).flatMap(([name, { entry, twice }]) =>
    faultsOf<{ id: string }>(edition[name as keyof typeof lists], `${entry} id`, twice, history),
  );
};

function faultsOf<T extends { id: string }>(
  { written }: EntryList<T>,
  what: string,
  way: string,
  history: History,
): Fault[] {
  return [...Map.groupBy(written, ({ entry }) => entry.id)].flatMap(([id, same]) => {
    const [first] = same;
    if (!first || same.length === 1) return [];
    const old = oldest(same, history) ?? first;
    const where = `${old.position.file}:${old.position.line}`;
    return same
      .filter((other) => other !== old)
      .map(({ position }) => ({
        ...{ ...position, field: 'id' },
        ...repeated(what, id, `먼저 ${where}에 있습니다. ${way}`),
      }));
  });
}

/** The entry that the last commit has with this id: the one most like it; undefined where it has none. */
function oldest<T extends { id: string }>(
  same: readonly Written<T>[],
  history: History,
): Written<T> | undefined {
  const [best] = same
    .map((written) => ({ written, alike: Math.max(0, ...committed(written, history)) }))
    .sort((a, b) => b.alike - a.alike);
  return best && best.alike > 0 ? best.written : undefined;
}

/** How alike an entry is to those of its id in its file as it was committed. */
function committed<T extends { id: string }>(
  { entry, position: { file } }: Written<T>,
  history: History,
): number[] {
  const [text] = history.versions(file, 1);
  const data = text === undefined ? undefined : parseYaml(file, text).data;
  if (!Array.isArray(data)) return [];
  return data
    .filter((old) => old?.id === entry.id)
    .map((old) => likeness(JSON.stringify(old), JSON.stringify(entry)));
}
