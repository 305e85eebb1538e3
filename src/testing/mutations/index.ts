import { addressMutations } from './addresses.ts';
import { characterMutations } from './characters.ts';
import { chartMutations } from './charts.ts';
import { dialectMutations } from './dialect.ts';
import { editionMutations } from './edition.ts';
import { fileMutations } from './files.ts';
import { listMutations } from './lists.ts';
import type { Mutation } from './mutation.ts';
import { pageMutations } from './pages.ts';
import { proseMutations } from './prose.ts';
import { publishedMutations } from './published.ts';
import { sourceMutations } from './sources.ts';
import { tableMutations } from './tables.ts';
import { yamlMutations } from './yaml.ts';

/** All slips by what they happen to: each must be told by the build. */
export const mutations: readonly Mutation[] = [
  ...tableMutations,
  ...pageMutations,
  ...proseMutations,
  ...dialectMutations,
  ...listMutations,
  ...sourceMutations,
  ...chartMutations,
  ...yamlMutations,
  ...characterMutations,
  ...fileMutations,
  ...editionMutations,
  ...addressMutations,
  ...publishedMutations,
];
