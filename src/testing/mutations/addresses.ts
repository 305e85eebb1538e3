import { figuresOf } from '#/text/figures.ts';
import { ANYWHERE, MDX, type Mutation, one } from './mutation.ts';

const PERMALINKS = /permalinks\.yaml$/;

/** A line of prose with figures whose address the build makes. */
const FIGURED = /^[가-힣(※①-⑳][^\n{<[]*\d[^\n{<[]*$/m;

/** Adds a redirect between addresses that are made from the pages of the record. */
const redirect =
  (from: (page: string, other: string) => string, to: (page: string, other: string) => string) =>
  (text: string): string => {
    const pages = [...text.matchAll(/^ {2}(\/\d{4}\/\S+\/):$/gm)].flatMap(([, page]) => page ?? []);
    const [page = '', other = ''] = pages.slice(2);
    return text.replace(
      /^redirects:(?: \{\})?$/m,
      `redirects:\n  ${from(page, other)}: ${to(page, other)}`,
    );
  };

/** Slips with addresses that have been published. */
export const addressMutations: Mutation[] = [
  {
    name: 'a published id changed',
    at: /^ {2}\//,
    says: '사라졌습니다',
    file: MDX,
    change: one(/(^## .*\{\/\* #[\w-]+) /m, '$1x '),
    told: PERMALINKS,
    rule: 'permalinks-hold',
  },
  {
    name: 'a figure changed where it makes the address',
    at: ANYWHERE,
    says: '사라졌습니다. 이 주소의 문단',
    file: MDX,
    change: (text) => {
      const line = FIGURED.exec(text)?.[0];
      return line && text.replace(line, line.replace(/\d/, '98765'));
    },
    told: /permalinks\.yaml$|\.mdx$/,
    rule: 'permalinks-hold',
  },
  {
    name: 'a new paragraph that takes the address of another',
    says: '를 차지합니다. 그 주소의 문단은',
    file: MDX,
    change: (text) => {
      const line = FIGURED.exec(text)?.[0];
      return line && text.replace(line, `새로 쓴 글: ${figuresOf(line).join(' ')}\n\n${line}`);
    },
    rule: 'paragraphs-keep-their-addresses',
  },
  {
    name: 'a redirect from what is there',
    says: '지금도 있는 자리입니다',
    file: PERMALINKS,
    change: redirect(
      (page) => page,
      (_, other) => other,
    ),
    rule: 'redirects-lead-on',
  },
  {
    name: 'a redirect from what was never published',
    says: '공개한 적이 없는 주소입니다',
    file: PERMALINKS,
    change: redirect(
      (page) => `${page}#never`,
      (page) => page,
    ),
    rule: 'redirects-lead-on',
  },
  {
    name: 'a redirect to another edition',
    says: '지금도 있는 자리입니다',
    file: PERMALINKS,
    change: redirect(
      (page) => page,
      () => '/1999/',
    ),
    rule: 'redirects-lead-on',
  },
  {
    name: 'a redirect without slash',
    says: '로 시작하고 쪽이',
    file: PERMALINKS,
    change: redirect(
      (page) => page.slice(0, -1),
      (page) => page,
    ),
    rule: 'content-fits-its-schema',
  },
];
