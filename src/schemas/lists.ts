import type { z } from 'zod';
import { chartsFile } from './chart.ts';
import { errataFile } from './erratum.ts';
import { organizationsFile } from './organization.ts';
import { referencesFile } from './reference.ts';
import { targetsFile } from './target.ts';
import { glossaryFile } from './term.ts';
import { timelineFile } from './timeline.ts';

/** A list of `content/`: entries with ids, in one file or several. */
export interface List {
  /** what an entry is, in Korean */
  entry: string;
  /** name of its files in editors, in Korean */
  title: string;
  /** its files below the edition's folder */
  files: string;
  schema: z.ZodArray<z.ZodType<{ id: string }>>;
  /** the page that prints its entries, below the edition's address */
  page: string;
  /** what the ids of its entries begin with on that page */
  prefix?: string;
  /** what to do about an id that stands twice */
  twice: string;
}

const OTHER_ID = '다른 id를 적으십시오.';
const ONE_ENTRY = '두 항목을 하나로 합치십시오.';

/** The lists that each edition keeps for itself. A new list is a line here. */
export const editionLists = {
  references: {
    ...{ entry: '출처', title: '출처', files: 'references/*.yaml', page: 'references' },
    schema: referencesFile,
    twice: '같은 자료면 하나를 지우고, 다른 자료면 id를 바꾸십시오.',
  },
  errata: {
    ...{ entry: '정오표', title: '정오표', files: 'errata/*.yaml', page: 'errata' },
    schema: errataFile,
    twice: '새 항목에는 새 번호를 적으십시오.',
  },
  timeline: {
    ...{ entry: '연표', title: '연표', files: 'timeline.yaml', page: 'timeline' },
    schema: timelineFile,
    twice: OTHER_ID,
  },
  targets: {
    ...{ entry: '목표 비교', title: '목표 비교', files: 'targets.yaml', page: 'targets' },
    schema: targetsFile,
    twice: OTHER_ID,
  },
  charts: {
    ...{ entry: '그림', title: '그림', files: 'charts/*.yaml', page: 'charts' },
    schema: chartsFile,
    twice: OTHER_ID,
  },
} satisfies Record<string, List>;

/** The lists that editions share: a file beside the editions, and one in each that adds to it. */
export const sharedLists = {
  terms: {
    ...{ entry: '용어', title: '용어집', files: 'glossary.yaml', page: '/glossary/' },
    schema: glossaryFile,
    twice: ONE_ENTRY,
  },
  organizations: {
    ...{ entry: '기관', title: '기관·기업·인물', files: 'organizations.yaml', page: 'index' },
    schema: organizationsFile,
    prefix: 'name-',
    twice: ONE_ENTRY,
  },
} satisfies Record<string, List>;

type Entries<Lists extends Record<string, List>> = {
  [Name in keyof Lists]: z.output<Lists[Name]['schema']>[number];
};

/** Types of the entries by the list's name. */
export type EditionEntries = Entries<typeof editionLists>;
/** Types of the entries by the list's name. */
export type SharedEntries = Entries<typeof sharedLists>;
