import { z } from 'zod';
import { dataVersionsFile } from './data-version.ts';
import { documentFrontmatter } from './document.ts';
import { editionFile } from './edition.ts';
import { everydayWordsFile } from './everyday-word.ts';
import { editionLists, sharedLists } from './lists.ts';
import { overviewFrontmatter } from './overview.ts';
import { permalinksFile } from './permalinks.ts';
import { reprintFile, tableFile } from './table.ts';

/** A kind of file that authors write. */
export interface ContentFile {
  name: string;
  /** what it is, in Korean */
  title: string;
  /** which files, as patterns from the project's root */
  files: readonly string[];
  /** the YAML of the file, or its frontmatter */
  schema: z.ZodType;
}

/** Every kind of YAML below `content/`. */
export const yamlFiles: readonly ContentFile[] = [
  { name: 'edition', title: '판', files: ['content/*/edition.yaml'], schema: editionFile },
  {
    name: 'table',
    title: '표',
    files: ['content/*/*/tables/*.yaml'],
    schema: z.union([tableFile, reprintFile]),
  },
  ...Object.entries(editionLists).map(([name, { title, files, schema }]) => ({
    ...{ name, title, files: [`content/*/${files}`], schema },
  })),
  ...Object.values(sharedLists).map(({ title, files, schema }) => ({
    name: files.replace('.yaml', ''),
    ...{ title, files: [`content/${files}`, `content/*/${files}`], schema },
  })),
  {
    name: 'data-versions',
    title: '데이터의 판',
    files: ['content/*/data-versions.yaml'],
    schema: dataVersionsFile,
  },
  {
    name: 'everyday-words',
    title: '검색어',
    files: ['content/everyday-words.yaml'],
    schema: everydayWordsFile,
  },
  {
    name: 'permalinks',
    title: '공개한 주소',
    files: ['content/permalinks.yaml'],
    schema: permalinksFile,
  },
];

/** The two kinds of frontmatter; `index.mdx` of a domain without documents is itself a document. */
export const frontmatters: readonly ContentFile[] = [
  {
    name: 'document',
    title: '문서의 머리글',
    files: ['content/*/*/*.mdx'],
    schema: documentFrontmatter,
  },
  {
    name: 'overview',
    title: '분야 개요의 머리글',
    files: ['content/*/*/index.mdx'],
    schema: overviewFrontmatter,
  },
];
