import { figuresOf } from '#/text/figures.ts';
import { MDX, type Mutation, one } from './mutation.ts';

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
    file: MDX,
    change: one(/(^## .*\{\/\* #[\w-]+) /m, '$1x '),
    told: PERMALINKS,
    rule: 'permalinks-hold',
  },
  {
    name: 'a figure changed where it makes the address',
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
    file: MDX,
    change: (text) => {
      const line = FIGURED.exec(text)?.[0];
      return line && text.replace(line, `새로 쓴 글: ${figuresOf(line).join(' ')}\n\n${line}`);
    },
    rule: 'paragraphs-keep-their-addresses',
  },
  {
    name: 'a redirect from what is there',
    file: PERMALINKS,
    change: redirect(
      (page) => page,
      (_, other) => other,
    ),
    rule: 'redirects-lead-on',
  },
  {
    name: 'a redirect from what was never published',
    file: PERMALINKS,
    change: redirect(
      (page) => `${page}#never`,
      (page) => page,
    ),
    rule: 'redirects-lead-on',
  },
  {
    name: 'a redirect to another edition',
    file: PERMALINKS,
    change: redirect(
      (page) => page,
      () => '/1999/',
    ),
    rule: 'redirects-lead-on',
  },
  {
    name: 'a redirect without slash',
    file: PERMALINKS,
    change: redirect(
      (page) => page.slice(0, -1),
      (page) => page,
    ),
    rule: 'content-fits-its-schema',
  },
];
