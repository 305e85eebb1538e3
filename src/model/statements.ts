import type { Edition } from '#/content/edition.ts';
import type { DocumentPage } from '#/content/pages.ts';
import type { Organization } from '#/schemas/organization.ts';
import { type Address, joinAddress } from '#/text/address.ts';
import { nameTest } from '#/text/name-pattern.ts';
import { authorLine } from './authors.ts';
import { withoutVoice } from './contents.ts';
import { type Named, namedOf } from './named.ts';
import { shortTitle } from './navigation.ts';
import { once } from './once.ts';
import { passagesOf } from './passages.ts';

/** What someone says or has written: an interviewee's minutes, a speaker's talk, an author's document. */
export interface Statement {
  /** 자문, 발표, 글쓴이 */
  part: string;
  page: string;
  path: Address;
  /** id of the section; none for a whole document */
  fragment: string | undefined;
  /** of the section or document */
  title: string;
  /** the sections below it: answers, chapters of a talk */
  sections: { fragment: string; title: string }[];
}

/** Someone whom a document names as speaking or writing, as the print has it. */
export interface Speaker {
  page: DocumentPage;
  /** 직함 or 글쓴이 */
  role: string;
  /** place in the frontmatter */
  field: PropertyKey[];
  statement: Statement;
}

/** Who speaks in the documents of an edition, and who has written them. */
export const speakersOf = once((edition: Edition): readonly Speaker[] =>
  edition.documents.flatMap((page) => {
    const { authors, voices, kind } = page.frontmatter;
    const at = { page: shortTitle(page), path: page.path };
    const wrote = authors.map((author, i): Speaker => {
      const { title } = page.frontmatter;
      const statement = { ...at, part: '글쓴이', fragment: undefined, sections: [], title };
      return { page, role: authorLine(author), field: ['authors', i, 'name'], statement };
    });
    const spoke = voices.map(({ section, role }, i): Speaker => {
      const title = page.source.headings.find(({ id }) => id === section)?.text ?? section;
      const part = kind === 'forum' ? '발표' : '자문';
      const sections = sectionsBelow(edition, page, section).map(
        ({ fragment, title: heading }) => ({
          fragment,
          title: withoutVoice(heading, { section, role }),
        }),
      );
      const statement = { ...at, part, fragment: section, title, sections };
      return { page, role, field: ['voices', i, 'role'], statement };
    });
    return [...wrote, ...spoke];
  }),
);

const sectionsBelow = (edition: Edition, page: DocumentPage, section: string) =>
  passagesOf(edition).flatMap(({ kind, parent, title, fragment }) =>
    kind === 'section' && fragment && parent?.address === joinAddress(page.path, section)
      ? [{ fragment, title }]
      : [],
  );

/**
 * The names that a role or author's line holds, by id of the index. A department is known by its own
 * name where that of its university stands beside it: 물리학과 in “KAIST 양자대학원 교수, 물리학과”.
 */
export function namesInRole(edition: Edition, role: string): Named[] {
  const names = namedOf(edition).filter(({ kind }) => kind !== 'term');
  const named = new Set(names.filter(({ isNamedIn }) => isNamedIn(role)).map(({ id }) => id));
  return names.filter((name) => {
    if (named.has(name.id)) return true;
    const { partOf } = edition.organizations.get(name.id.replace(/^name-/, '')) as Organization;
    return (
      partOf !== undefined &&
      named.has(`name-${partOf}`) &&
      nameTest(ownNames(edition, name, partOf))(role)
    );
  });
}

/** The names of a part without that of the whole: 물리학과 of KAIST 물리학과. */
function ownNames(edition: Edition, part: Named, whole: string): string[] {
  const above = namedOf(edition).find(({ id }) => id === `name-${whole}`)?.forms ?? [];
  return part.forms.flatMap((form) =>
    above.flatMap((name) => (form.startsWith(`${name} `) ? [form.slice(name.length + 1)] : [])),
  );
}

/** What each name says or has written, by id of the index. */
export const statementsOf = once((edition: Edition): ReadonlyMap<string, Statement[]> => {
  const statements = new Map<string, Statement[]>();
  const add = (id: string, statement: Statement) =>
    statements.set(id, [...(statements.get(id) ?? []), statement]);
  for (const { page, role, statement } of speakersOf(edition)) {
    for (const { id } of namesInRole(edition, role)) add(id, statement);
    const address = joinAddress(page.path, statement.fragment);
    for (const { id, speaks } of edition.organizations)
      if (speaks.includes(address))
        add(`name-${id}`, { ...statement, part: `${statement.part}(순서표에 따름)` });
  }
  return statements;
});
