import { z } from 'zod';
import { siteAddress } from './fields.ts';

const path = z
  .string()
  .regex(/^\/([^#]*\/)?$/, { error: '“/”로 시작하고 끝나는 주소여야 합니다.' });

/** `permalinks.yaml`: every address ever published. Written by `npm run permalinks`, redirects by hand. */
export const permalinksFile = z.strictObject({
  places: z
    .record(path, z.array(z.string()))
    .describe('쪽마다 공개한 id. npm run permalinks가 적으니 고치지 않는다.'),
  redirects: z
    .record(siteAddress, siteAddress)
    .default({})
    .describe('옮긴 주소: 옛 주소와 새 주소. #id까지 적을 수 있다.'),
});

export type Permalinks = z.output<typeof permalinksFile>;
