import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type DocumentFrontmatter, documentFrontmatter } from '#/schemas/document.ts';
import type { EditionFile } from '#/schemas/edition.ts';
import { type OverviewFrontmatter, overviewFrontmatter } from '#/schemas/overview.ts';
import type { Address } from '#/text/address.ts';
import { readMdx } from './mdx.ts';
import type { MdxSource } from './mdx-source.ts';
import { breaking, type Fault, type Problem } from './problem.ts';
import { validate } from './validate.ts';
import type { YamlSource } from './yaml.ts';

interface BasePage<Kind, Frontmatter> {
  kind: Kind;
  /** `semiconductor/ai-chip-trends`, `semiconductor`, `intro` */
  id: string;
  domain: string;
  /** `/2023/semiconductor/ai-chip-trends/` */
  path: Address;
  frontmatter: Frontmatter;
  source: MdxSource;
}

/** A page with a document of the print. */
export type DocumentPage = BasePage<'document', DocumentFrontmatter>;
/** A domain's overview. */
export type OverviewPage = BasePage<'overview', OverviewFrontmatter>;
/** A page of an edition that is written in MDX. */
export type Page = DocumentPage | OverviewPage;

/** The pages of an edition. */
export interface Pages {
  /** in print order */
  documents: DocumentPage[];
  /** one a domain that has documents */
  overviews: OverviewPage[];
  /** addresses of pages with problems that keep them out */
  withheld: Set<string>;
  problems: Problem[];
}

/** The address of a page of an edition. */
export const pageAddress = (year: string, id: string): Address => `/${year}/${id}/`;

/**
 * Reads the pages that the edition's contents name, in print order.
 *
 * @param root the project's root
 * @param folder the edition's folder
 * @returns the sound pages; documents that are missing, named twice or not named are problems
 */
export function readPages(
  root: string,
  folder: string,
  { year, domains }: EditionFile,
  contents: YamlSource,
): Pages {
  const pages: Pages = { documents: [], overviews: [], withheld: new Set(), problems: [] };
  const { documents, overviews, withheld, problems } = pages;
  const fault = (found: Fault) => problems.push(...breaking('contents-name-every-file', [found]));
  const read = <Kind extends Page['kind'], T extends z.ZodType>(
    kind: Kind,
    id: string,
    domain: string,
    file: string,
    schema: T,
  ) => {
    const source = readMdx(root, join(folder, file));
    const { value: frontmatter, problems: faults } = validate(source.frontmatter, schema);
    problems.push(...source.problems, ...faults);
    const path = pageAddress(year, id);
    if (frontmatter && source.isReadable) return [{ kind, id, domain, path, frontmatter, source }];
    withheld.add(path);
    return [];
  };

  const named = new Set<string>();
  /** True when a file of the contents is there to be read. */
  const name = (file: string, path: PropertyKey[], isOptional = false): boolean => {
    const isThere = existsSync(join(folder, file));
    const told = named.has(file)
      ? { message: `목차에 “${file}”이(가) 두 번 나옵니다.`, hint: '하나만 남기십시오.' }
      : {
          message: `목차에 적힌 “${file}”이(가) 없습니다.`,
          hint: file.endsWith('/index.mdx')
            ? '분야마다 개요(또는 하나뿐인 문서)가 필요합니다. 쓰거나 목차에서 분야를 지우십시오.'
            : '문서를 쓰거나 목차에서 지우십시오.',
        };
    if (named.has(file) || !(isThere || isOptional))
      fault({ ...contents.position(path), field: path.join('.'), ...told });
    const isNew = !named.has(file);
    named.add(file);
    return isThere && isNew;
  };

  domains.forEach(({ id: domain, documents: below, isPlanned }, i) => {
    const index = `${domain}/index.mdx`;
    // a part with nothing below it is itself the document
    const isDocument = below.length === 0 && !isPlanned;
    if (name(index, ['domains', i, 'id'], isPlanned)) {
      if (isDocument)
        documents.push(...read('document', domain, domain, index, documentFrontmatter));
      else overviews.push(...read('overview', domain, domain, index, overviewFrontmatter));
    } else if (!isPlanned && !existsSync(join(folder, index)))
      withheld.add(pageAddress(year, domain));
    below.forEach((document, k) => {
      const file = `${domain}/${document}.mdx`;
      const id = `${domain}/${document}`;
      if (name(file, ['domains', i, 'documents', k]))
        documents.push(...read('document', id, domain, file, documentFrontmatter));
      else if (!existsSync(join(folder, file))) withheld.add(pageAddress(year, id));
    });
  });

  for (const file of globSync('*/*.mdx', { cwd: folder }).sort()) {
    if (named.has(file)) continue;
    withheld.add(pageAddress(year, file.replace(/(\/index)?\.mdx$/, '')));
    fault({
      ...{ file: `content/${year}/${file}`, line: 1, column: 1 },
      message: '목차에 없는 문서입니다.',
      hint: 'edition.yaml의 domains에 적거나 파일을 지우십시오.',
    });
  }
  return pages;
}
