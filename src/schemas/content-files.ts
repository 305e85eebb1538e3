import { z } from 'zod';
import { documentFrontmatter, overviewFrontmatter } from './document.ts';
import { editionFile } from './edition.ts';
import { errataFile } from './erratum.ts';
import { organizationsFile } from './organization.ts';
import { permalinksFile } from './permalinks.ts';
import { referencesFile } from './reference.ts';
import { reprintFile, tableFile } from './table.ts';
import { targetsFile } from './target.ts';
import { glossaryFile } from './term.ts';
import { timelineFile } from './timeline.ts';

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
  { name: 'errata', title: '정오표', files: ['content/*/errata/*.yaml'], schema: errataFile },
  {
    name: 'references',
    title: '출처',
    files: ['content/*/references/*.yaml'],
    schema: referencesFile,
  },
  { name: 'timeline', title: '연표', files: ['content/*/timeline.yaml'], schema: timelineFile },
  { name: 'targets', title: '목표 비교', files: ['content/*/targets.yaml'], schema: targetsFile },
  {
    name: 'glossary',
    title: '용어집',
    files: ['content/glossary.yaml', 'content/*/glossary.yaml'],
    schema: glossaryFile,
  },
  {
    name: 'organizations',
    title: '기관·기업·인물',
    files: ['content/organizations.yaml', 'content/*/organizations.yaml'],
    schema: organizationsFile,
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
