import type { MarkedTerm, MarkedTerms } from '#/markdown/rehype-terms.ts';
import { origins, type Term } from '#/schemas/term.ts';
import { lettersOnly } from '#/text/fold.ts';
import { nameTest, wordsAround } from '#/text/name-pattern.ts';
import { readShared, type Shared } from './shared.ts';
import { yearsOf } from './site.ts';
import { homesOf } from './term-domains.ts';

type Names = Pick<Shared, 'terms' | 'organizations'>;

/** Shorter forms are everyday words or parts of others; longer ones would not fit a line of a phone. */
const FORM_LENGTH = { least: 2, most: 14 };

const NONE: MarkedTerms = { terms: [], passedOver: [] };

/** The terms of a year, each with the longer words that it is part of, and what they were made from. */
interface Glossary {
  names: Names;
  entries: { term: Term; around: string[] }[];
  /** what was made of them for each page */
  pages: Map<string, MarkedTerms>;
}

/**
 * The terms whose use in prose gets a note, for the Markdown pipeline, which knows a page by its file
 * only. What is wrong with the glossary is told by the rules.
 *
 * @param root folder that holds `content/`
 * @returns the terms for a file; the same as long as the glossary and the names have not changed
 */
export function markedTerms(root: string): (file: string) => MarkedTerms {
  const known = new Map<string, Glossary>();
  return (file) => {
    const years = yearsOf(root);
    const [, year = years.at(-1) ?? '', page = ''] =
      /content[\\/](\d{4})[\\/](.*?)(?:[\\/]index)?\.mdx$/.exec(file) ?? [];
    const names = readShared(root, years).of.get(year);
    if (!names) return NONE;
    const before = known.get(year);
    const glossary = before && isUnchanged(before.names, names) ? before : glossaryOf(names);
    known.set(year, glossary);
    const path = `/${year}/${page.replaceAll('\\', '/')}/`;
    const marks = glossary.pages.get(path) ?? marksOf(glossary, path);
    glossary.pages.set(path, marks);
    return marks;
  };
}

/** A file that has not changed gives the same entries. */
const isUnchanged = (before: Names, now: Names) =>
  (['terms', 'organizations'] as const).every(
    (list) =>
      before[list].written.length === now[list].written.length &&
      before[list].written.every(({ entry }, i) => entry === now[list].written[i]?.entry),
  );

function glossaryOf(names: Names): Glossary {
  const terms = [...names.terms];
  const organizations = [...names.organizations].flatMap((o) => formsOf({ ...o, term: o.name }));
  const forms = new Map(terms.map((term) => [term, longForms(term)]));
  const entries = terms.map((term) => {
    const others = terms.flatMap((other) => (other === term ? [] : (forms.get(other) ?? [])));
    const around = wordsAround(markedForms(term), [...organizations, ...others]);
    return { term, around: [...term.notIn, ...around] };
  });
  return { names, entries, pages: new Map() };
}

function marksOf({ names, entries }: Glossary, path: string): MarkedTerms {
  const isAtHome = homesOf(names.terms);
  const [, , domain = ''] = path.split('/');
  const here = entries.filter(({ term }) => isAtHome(term, domain) && !term.except.includes(path));
  const terms = here.map(({ term }): MarkedTerm => {
    const { id, definition, origin, addition } = term;
    const explanations = [{ sentences: definition, by: origins[origin] }];
    if (addition) explanations.push({ sentences: addition, by: origins.edition });
    const except = term.except
      .filter((address) => address.startsWith(`${path}#`))
      .map((address) => address.slice(path.length + 1));
    return { id, forms: markedForms(term), explanations, except };
  });
  const forms = new Set(terms.flatMap((term) => term.forms));
  const around = new Set(here.flatMap((entry) => entry.around));
  return { terms, passedOver: [...around].filter((word) => !forms.has(word)) };
}

interface Forms {
  term: string;
  english?: string | undefined;
  abbreviation?: string | undefined;
  aliases: readonly string[];
}

const formsOf = ({ term, english, abbreviation, aliases }: Forms): string[] =>
  [term, english, abbreviation, ...aliases].filter((form) => form !== undefined);

/** The term and its abbreviation, however they are spaced and dotted: 산학연, 산·학·연. */
function markedForms({ term, abbreviation, aliases }: Forms): string[] {
  const own = [term, abbreviation ?? ''];
  const names = own.map(lettersOnly);
  return [...own, ...aliases.filter((alias) => names.includes(lettersOnly(alias)))].filter(
    (form) => form.length >= FORM_LENGTH.least && form.length <= FORM_LENGTH.most,
  );
}

/** The forms that are more than the term with a word before or behind: “하이니켈 양극재” is 하이니켈. */
function longForms(term: Forms): string[] {
  const marked = markedForms(term);
  const hasMarked = nameTest(marked);
  return formsOf(term).filter((form) => marked.includes(form) || !hasMarked(form));
}
