import { globSync } from 'node:fs';
import { join } from 'node:path';
import { type EditionFile, editionFile } from '#/schemas/edition.ts';
import { readMdx } from './mdx.ts';
import type { YamlSource } from './yaml.ts';

/** What an edition is, and where its contents say so. */
export interface Contents {
  file: EditionFile;
  contents: YamlSource;
}

/**
 * The contents of an edition whose `edition.yaml` is missing or faulty: what can be taken from it, and
 * for the rest its folders. So the faults of all other files can be told before it is mended.
 *
 * @param root the project's root
 * @param year the edition's folder
 * @param source `edition.yaml` as far as it can be read
 */
export function draftContents(root: string, year: string, source?: YamlSource): Contents {
  const file = `content/${year}/edition.yaml`;
  const start = { file, line: 1, column: 1 };
  const none = { file, data: undefined, problems: [], position: () => start };
  const title = `${year}년판`;
  return {
    contents: source ?? none,
    file: {
      ...{ title, shortTitle: title, description: title, lead: title, publisher: title },
      ...{ published: `${year}-12-31`, origin: title, domains: domainsIn(root, year) },
      ...soundFields(source?.data),
      year,
    },
  };
}

/** The fields of the data that fit the schema, each by itself. */
function soundFields(data: unknown): Partial<EditionFile> {
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(
    Object.entries(editionFile.shape).flatMap(([name, schema]) => {
      const { data: value } = schema.safeParse((data as Record<string, unknown>)[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** A part for each folder with pages, with its documents in the order of their names. */
function domainsIn(root: string, year: string): EditionFile['domains'] {
  const folder = join(root, 'content', year);
  const files = Map.groupBy(
    globSync('*/*.mdx', { cwd: folder }).sort(),
    (file) => file.split(/[\\/]/)[0] ?? '',
  );
  return [...files].map(([id, own]) => {
    const documents = own.flatMap((file) => {
      const name = file.slice(id.length + 1, -'.mdx'.length);
      return name === 'index' ? [] : name;
    });
    // an overview has no kind; a lone page with one is itself the document
    const { data } = readMdx(root, join(folder, id, 'index.mdx')).frontmatter;
    const isDocument = typeof data === 'object' && data !== null && 'kind' in data;
    return { id, title: id, documents, isPlanned: documents.length === 0 && !isDocument };
  });
}
