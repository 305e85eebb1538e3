import { z } from 'zod';

const path = z
  .string()
  .regex(/^\/([^#]*\/)?$/, { error: '“/”로 시작하고 끝나는 주소여야 합니다.' });
const address = z.string().startsWith('/');

/** `permalinks.yaml`: every address ever published. Written by `npm run permalinks`, redirects by hand. */
export const permalinksFile = z.strictObject({
  /** fragments by page */
  places: z.record(path, z.array(z.string())),
  /** addresses that have moved: old to new, with or without fragment */
  redirects: z.record(address, address).default({}),
});

export type Permalinks = z.infer<typeof permalinksFile>;
