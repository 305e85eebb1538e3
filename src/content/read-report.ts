import { existsSync, globSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { type Edition, editionFile } from '#/schemas/edition.ts';
import { errataFile } from '#/schemas/erratum.ts';
import { organizationsFile } from '#/schemas/organization.ts';
import { referencesFile } from '#/schemas/reference.ts';
import { targetsFile } from '#/schemas/target.ts';
import { glossaryFile } from '#/schemas/term.ts';
import { timelineFile } from '#/schemas/timeline.ts';
import { readPages } from './pages.ts';
import { ContentError, type Problem } from './problem.ts';
import type { Lost, Placed, Report } from './report.ts';
import { readTables } from './table/read-tables.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlSource } from './yaml.ts';

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

  const lost: Lost = { pages: new Set(), entries: new Set(), lists: new Set() };
  const list = <T extends z.ZodArray>(name: string, schema: T, pattern: string) =>
    globSync(pattern, { cwd: content })
      .sort()
      .flatMap((path) => {
        const {
          items,
          faulty,
          problems: faults,
        } = readList(readYaml(root, join(content, path)), schema);
        problems.push(...faults);
        if (!items) lost.lists.add(name);
        for (const id of faulty) lost.entries.add(id);
        return items ?? [];
      });

  const pages = readPages(root, folder, edition, editionSource);
  problems.push(...pages.problems);
  lost.pages = pages.lost;
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
    documents: pages.documents,
    overviews: pages.overviews,
    tables,
    tableIds: ids,
    references: list('references', referencesFile, `${year}/references/*.yaml`),
    errata: list('errata', errataFile, `${year}/errata/*.yaml`),
    terms: list('terms', glossaryFile, 'glossary.yaml'),
    organizations: list('organizations', organizationsFile, 'organizations.yaml'),
    timeline: list('timeline', timelineFile, `${year}/timeline.yaml`),
    targets: list('targets', targetsFile, `${year}/targets.yaml`),
    lost,
  };
  problems.push(...strayFiles(content, year));
  return { report, problems };
}

/** Content that lies where nothing reads it would be passed over in silence. */
function strayFiles(content: string, year: string): Problem[] {
  const places = ['*/*.mdx', '*/tables/*.yaml', 'references/*.yaml', 'errata/*.yaml'];
  const lists = ['edition.yaml', 'timeline.yaml', 'targets.yaml'];
  const shared = ['glossary.yaml', 'organizations.yaml', 'permalinks.yaml'];
  const readable = [...shared, ...[...lists, ...places].map((place) => `${year}/${place}`)];
  const read = new Set(globSync(readable, { cwd: content }));
  return globSync(['*.{yaml,yml,md,mdx}', `${year}/**/*.{yaml,yml,md,mdx}`], { cwd: content })
    .filter((file) => !read.has(file))
    .sort()
    .map((file) => ({
      file: `content/${file}`,
      line: 1,
      column: 1,
      message: '어디에도 쓰이지 않는 파일입니다.',
      hint: '표는 <분야>/tables/<표 id>.yaml, 문서는 <분야>/<문서>.mdx에 둡니다.',
    }));
}

function readEdition(root: string, path: string): { edition: Edition; editionSource: YamlSource } {
  if (!existsSync(path)) {
    throw new ContentError([
      {
        file: relative(root, path),
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

/** The valid items of a YAML list, or none when it cannot be read, and the ids of the faulty ones. */
function readList<T extends z.ZodArray>(
  source: YamlSource,
  schema: T,
): { items?: Placed<z.output<T>[number]>[]; faulty: string[]; problems: Problem[] } {
  if (source.data === undefined) return { faulty: [], problems: source.problems };
  if (!Array.isArray(source.data)) {
    const message = source.data === null ? '빈 파일입니다.' : '목록이어야 합니다.';
    const hint = '항목마다 “- id: …”로 시작합니다.';
    return { faulty: [], problems: [{ ...source.place([]), message, hint }] };
  }
  const items: Placed<z.output<T>[number]>[] = [];
  const faulty: string[] = [];
  const problems: Problem[] = [];
  source.data.forEach((data, i) => {
    const result = validate(source, schema.element as z.ZodType, [i]);
    problems.push(...result.problems);
    if (result.value !== undefined)
      items.push({ item: result.value as z.output<T>[number], place: source.place([i]) });
    else if (typeof data?.id === 'string') faulty.push(data.id);
  });
  return { items, faulty, problems };
}
