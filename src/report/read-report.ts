import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { documentFrontmatter, overviewFrontmatter } from '../schemas/document.ts';
import { type Edition, editionFile } from '../schemas/edition.ts';
import { errataFile } from '../schemas/erratum.ts';
import { organizationsFile } from '../schemas/organization.ts';
import { referencesFile } from '../schemas/reference.ts';
import { targetsFile } from '../schemas/target.ts';
import { glossaryFile } from '../schemas/term.ts';
import { timelineFile } from '../schemas/timeline.ts';
import { type MdxSource, readMdx } from './mdx-source.ts';
import { ContentError, type Problem } from './problems.ts';
import type { DocumentPage, OverviewPage, Placed, Report } from './report.ts';
import { readTables } from './table.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/**
 * Reads `content/` of one edition and validates every file by itself.
 *
 * @param root the project's root
 * @param year the edition's folder below `content/`
 * @returns the report with everything that is valid, and all problems found on the way
 * @throws ContentError when `edition.yaml` itself is missing or invalid
 */
export function readReport(root: string, year: string): { report: Report; problems: Problem[] } {
  const content = join(root, 'content');
  const folder = join(content, year);
  const problems: Problem[] = [];
  const { edition, editionSource } = readEdition(root, join(folder, 'edition.yaml'));

  const lists = <T extends z.ZodArray>(schema: T, ...patterns: string[]) =>
    patterns
      .flatMap((pattern) => globSync(pattern, { cwd: content }).sort())
      .flatMap((path) => readList(readYaml(root, join(content, path)), schema, problems));

  const { documents, overviews } = readPages(root, folder, edition, problems);
  const tableFiles = globSync('*/tables/*.yaml', { cwd: folder }).sort();
  const {
    tables,
    ids,
    problems: tableProblems,
  } = readTables(tableFiles.map((path) => readYaml(root, join(folder, path))));
  problems.push(...tableProblems);
  const report: Report = {
    edition,
    editionSource,
    documents,
    overviews,
    tables,
    tableIds: ids,
    references: lists(referencesFile, `${year}/references/*.yaml`),
    errata: lists(errataFile, `${year}/errata/*.yaml`),
    terms: lists(glossaryFile, 'glossary.yaml'),
    organizations: lists(organizationsFile, 'organizations.yaml'),
    timeline: lists(timelineFile, `${year}/timeline.yaml`),
    targets: lists(targetsFile, `${year}/targets.yaml`),
  };
  return { report, problems };
}

function readEdition(root: string, path: string): { edition: Edition; editionSource: YamlSource } {
  if (!existsSync(path)) {
    throw new ContentError([
      {
        file: path,
        line: 1,
        column: 1,
        message: 'edition.yaml이 없습니다.',
        hint: '판의 제목·발행일·문서 순서를 적은 파일이 필요합니다.',
      },
    ]);
  }
  const editionSource = readYaml(root, path);
  const result = validate(editionSource, editionFile);
  if (!result.value) throw new ContentError([...editionSource.problems, ...result.problems]);
  return { edition: result.value, editionSource };
}

/** The valid items of a YAML list; the faulty ones go to `problems`, each by itself. */
function readList<T extends z.ZodArray>(
  source: YamlSource,
  schema: T,
  problems: Problem[],
): Placed<z.output<T>[number]>[] {
  problems.push(...source.problems);
  if (source.data === undefined || source.data === null) return [];
  if (!Array.isArray(source.data)) {
    problems.push({
      ...source.place([]),
      message: '목록이어야 합니다.',
      hint: '항목마다 “- id: …”로 시작합니다.',
    });
    return [];
  }
  return source.data.flatMap((_, i) => {
    const result = validate(source, schema.element as z.ZodType, [i]);
    problems.push(...result.problems);
    return result.value === undefined
      ? []
      : [{ item: result.value as z.output<T>[number], place: source.place([i]) }];
  });
}

function readPages(
  root: string,
  folder: string,
  edition: Edition,
  problems: Problem[],
): { documents: DocumentPage[]; overviews: OverviewPage[] } {
  const documents: DocumentPage[] = [];
  const overviews: OverviewPage[] = [];
  const page = <T extends z.ZodType>(id: string, domain: string, file: string, schema: T) => {
    const source: MdxSource = readMdx(root, join(folder, file));
    problems.push(...source.problems);
    if (source.frontmatter.data === undefined) return undefined;
    const result = validate(source.frontmatter, schema);
    problems.push(...result.problems);
    const frontmatter = result.value;
    return frontmatter && { id, domain, path: `/${edition.year}/${id}/`, frontmatter, source };
  };
  const expected = new Set<string>();
  for (const domain of edition.domains) {
    const index = `${domain.id}/index.mdx`;
    expected.add(index);
    if (existsSync(join(folder, index))) {
      // a part without documents below it is itself the document
      if (domain.documents.length === 0) {
        const found = page(domain.id, domain.id, index, documentFrontmatter);
        if (found) documents.push(found);
      } else {
        const found = page(domain.id, domain.id, index, overviewFrontmatter);
        if (found) overviews.push(found);
      }
    }
    for (const document of domain.documents) {
      const file = `${domain.id}/${document}.mdx`;
      expected.add(file);
      if (!existsSync(join(folder, file))) continue;
      const found = page(`${domain.id}/${document}`, domain.id, file, documentFrontmatter);
      if (found) documents.push(found);
    }
  }
  for (const file of globSync('*/*.mdx', { cwd: folder })) {
    if (!expected.has(file)) {
      problems.push({
        file: `content/${edition.year}/${file}`,
        line: 1,
        column: 1,
        message: '목차에 없는 문서입니다.',
        hint: 'edition.yaml의 domains에 적거나 파일을 지우십시오.',
      });
    }
  }
  return { documents, overviews };
}
