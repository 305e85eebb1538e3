import { addressMutations } from './addresses.ts';
import { fileMutations } from './files.ts';
import { listMutations } from './lists.ts';
import type { Mutation } from './mutation.ts';
import { pageMutations } from './pages.ts';
import { tableMutations } from './tables.ts';

/** All slips by what they happen to: each must be told by `checkContent`. */
export const mutations: readonly Mutation[] = [
  ...tableMutations,
  ...pageMutations,
  ...listMutations,
  ...fileMutations,
  ...addressMutations,
];
