import { z } from 'zod';

/** Words of the paths and ids of this site: with `..` a path would lead out of it. */
const PATH = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*(?:#[a-zA-Z0-9]+(?:[-.][a-zA-Z0-9]+)*)?$/;
const impossible = {
  error: '이 사이트에 있을 수 없는 주소입니다. 영문과 숫자를 하이픈으로 이어 적습니다.',
};

const path = z
  .string()
  .regex(/^\/([^#\s]+\/)?$/, { error: '“/”로 시작하고 끝나는 주소여야 합니다.', abort: true })
  .regex(PATH, impossible);
const address = z
  .string()
  .regex(/^\/([^#\s]+\/)?(#[^#\s]+)?$/, {
    error:
      '“/2023/battery/”나 “/2023/battery/#trends”처럼 “/”로 시작하고 쪽이 “/”로 끝나야 합니다.',
    abort: true,
  })
  .regex(PATH, impossible);

const ids = z.array(z.string()).superRefine((all, context) => {
  const twice = all.findIndex((id, i) => all.indexOf(id) < i);
  if (twice >= 0)
    context.addIssue({
      ...{ code: 'custom', path: [twice], input: all[twice] },
      message: `“${all[twice]}”이(가) 두 번 나옵니다. 하나를 지우십시오.`,
    });
});

/** `permalinks.yaml`: every address ever published. Written by `npm run permalinks`, redirects by hand. */
export const permalinksFile = z.strictObject({
  places: z
    .record(path, ids)
    .default({})
    .describe('쪽마다 공개한 id. npm run permalinks가 적으니 고치지 않는다.'),
  paragraphs: z
    .record(path, z.record(z.string(), z.string()))
    .default({})
    .describe('수치로 주소를 만든 문단의 첫 낱말들, 쪽과 id마다. npm run permalinks가 적는다.'),
  redirects: z
    .record(address, address)
    .default({})
    .describe('옮긴 주소: 옛 주소와 새 주소. #id까지 적을 수 있다.'),
});

export type Permalinks = z.output<typeof permalinksFile>;
