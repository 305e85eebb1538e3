import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { documentFrontmatter, overviewFrontmatter } from '#/schemas/document.ts';
import type { Edition } from '#/schemas/edition.ts';
import { type MdxSource, readMdx } from './mdx.ts';
import type { Problem } from './problem.ts';
import type { DocumentPage, OverviewPage } from './report.ts';
import { validate } from './validate.ts';
import type { YamlSource } from './yaml.ts';

interface Pages {
  documents: DocumentPage[];
  overviews: OverviewPage[];
  /** addresses of pages with problems that keep them out */
  lost: Set<string>;
  problems: Problem[];
}

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
  edition: Edition,
  editionSource: YamlSource,
): Pages {
  const pages: Pages = { documents: [], overviews: [], lost: new Set(), problems: [] };
  const { documents, overviews, lost, problems } = pages;
  const addressOf = (id: string) => `/${edition.year}/${id}/`;
  const read = <T extends z.ZodType>(id: string, domain: string, file: string, schema: T) => {
    const source: MdxSource = readMdx(root, join(folder, file));
    const { value: frontmatter, problems: faults } = validate(source.frontmatter, schema);
    problems.push(...source.problems, ...faults);
    if (frontmatter && source.isReadable)
      return [{ id, domain, path: addressOf(id), frontmatter, source }];
    lost.add(addressOf(id));
    return [];
  };

  const named = new Set<string>();
  /** True when a file of the contents is there to be read. */
  const name = (file: string, path: PropertyKey[], isOptional = false): boolean => {
    const isThere = existsSync(join(folder, file));
    const fault = named.has(file)
      ? { message: `목차에 “${file}”이(가) 두 번 나옵니다.`, hint: '하나만 남기십시오.' }
      : {
          message: `목차에 적힌 “${file}”이(가) 없습니다.`,
          hint: '문서를 쓰거나 목차에서 지우십시오.',
        };
    if (named.has(file) || !(isThere || isOptional)) {
      problems.push({ ...editionSource.place(path), field: path.join('.'), ...fault });
    }
    const isNew = !named.has(file);
    named.add(file);
    return isThere && isNew;
  };

  edition.domains.forEach(({ id: domain, documents: below }, i) => {
    const index = `${domain}/index.mdx`;
    // a part without documents below it is itself the document
    const isDocument = below.length === 0;
    if (name(index, ['domains', i, 'id'], !isDocument)) {
      if (isDocument) documents.push(...read(domain, domain, index, documentFrontmatter));
      else overviews.push(...read(domain, domain, index, overviewFrontmatter));
    }
    below.forEach((document, k) => {
      const file = `${domain}/${document}.mdx`;
      const id = `${domain}/${document}`;
      if (name(file, ['domains', i, 'documents', k]))
        documents.push(...read(id, domain, file, documentFrontmatter));
      else if (!existsSync(join(folder, file))) lost.add(addressOf(id));
    });
  });

  for (const file of globSync('*/*.mdx', { cwd: folder }).sort()) {
    if (named.has(file)) continue;
    lost.add(addressOf(file.replace(/(\/index)?\.mdx$/, '')));
    problems.push({
      file: `content/${edition.year}/${file}`,
      line: 1,
      column: 1,
      message: '목차에 없는 문서입니다.',
      hint: 'edition.yaml의 domains에 적거나 파일을 지우십시오.',
    });
  }
  return pages;
}
