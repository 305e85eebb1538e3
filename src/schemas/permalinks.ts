import { z } from 'zod';

const path = z
  .string()
  .regex(/^\/([^#\s]+\/)?$/, { error: '“/”로 시작하고 끝나는 주소여야 합니다.' });
const address = z.string().regex(/^\/([^#\s]+\/)?(#[^#\s]+)?$/, {
  error: '“/2023/battery/”나 “/2023/battery/#trends”처럼 “/”로 시작하고 쪽이 “/”로 끝나야 합니다.',
});

/** `permalinks.yaml`: every address ever published. Written by `npm run permalinks`, redirects by hand. */
export const permalinksFile = z.strictObject({
  /** fragments by page */
  places: z.record(path, z.array(z.string())).default({}),
  /** first words of the paragraphs whose addresses the build made, by page and fragment */
  paragraphs: z.record(path, z.record(z.string(), z.string())).default({}),
  /** addresses that have moved: old to new, with or without fragment */
  redirects: z.record(address, address).default({}),
});

export type Permalinks = z.infer<typeof permalinksFile>;
