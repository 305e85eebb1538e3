import { stringify } from 'yaml';
import type { Edition } from '#/content/edition.ts';
import { nextVersion, printOf, unpublishedChanges } from '#/model/data-versions.ts';
import type { DataVersion } from '#/schemas/data-version.ts';

const HEADER =
  '# Every version of the data that has been published, oldest first. Written by `npm run data:version`;\n# only `note` is edited by hand.\n';

/**
 * The versions of an edition's data with one for what has changed since the last.
 *
 * @param versions those that stay as they are
 * @param date the day of publication, as ISO 8601
 * @param note what was changed and why
 * @returns undefined when nothing has changed
 */
export function withVersion(
  edition: Edition,
  versions: readonly DataVersion[],
  { date, note }: Pick<DataVersion, 'date' | 'note'>,
): DataVersion[] | undefined {
  const publishedData = { ...edition.publishedData, versions };
  const changes = unpublishedChanges({ ...edition, publishedData });
  if (changes.size === 0) return undefined;
  const version = nextVersion(versions.at(-1)?.version, changes.values());
  const tables = [...changes.keys()].sort().map((id) => {
    const table = edition.tables.get(id);
    return [id, table ? printOf(table) : null];
  });
  return [...versions, { version, date, note, tables: Object.fromEntries(tables) }];
}

/** The text of `data-versions.yaml`. */
export function versionsYaml(versions: readonly DataVersion[]): string {
  const entries = versions.map(({ tables, ...version }) => {
    const lines = Object.entries(tables).map(
      ([id, print]) => `    ${id}: ${stringify(print, { collectionStyle: 'flow', lineWidth: 0 })}`,
    );
    return `- ${stringify(version, { lineWidth: 0 }).trim().replaceAll('\n', '\n  ')}\n  tables:\n${lines.join('')}`;
  });
  return HEADER + entries.join('');
}
