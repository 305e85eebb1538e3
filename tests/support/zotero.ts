/**
 * What Zotero makes of a page that no translator of its own knows: a small reader after the logic of its
 * translators “Embedded Metadata” and “RDF”, as far as the tags of this site go.
 */
import type { Root } from 'hast';
import { selectAll } from 'hast-util-select';

/** A creator in one field, as Zotero shows an organisation, or in two. */
export type Creator = { name: string } | { first: string; last: string };

/** An item of a Zotero library. */
export interface ZoteroItem {
  type: string;
  creators: Creator[];
  fields: Record<string, string>;
}

const HIGHWIRE: Record<string, string> = {
  citation_title: 'title',
  citation_publication_date: 'date',
  // of a chapter the title of its book
  citation_inbook_title: 'publicationTitle',
  citation_technical_report_institution: 'institution',
  citation_publisher: 'publisher',
  citation_public_url: 'url',
  citation_language: 'language',
};

/**
 * The kind of item that a tag of Highwire stands for; a later one wins. `citation_book_title` is none of
 * them: the translator takes `book` in it for a prefix of Open Graph before it asks for these.
 */
const KINDS: Record<string, string> = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_inbook_title: 'bookSection',
  citation_dissertation_institution: 'thesis',
};

/** Kinds of Open Graph that win over everything of Highwire. */
const OPEN_GRAPH: Record<string, string> = { website: 'webpage', book: 'book' };

/** Kinds of Dublin Core that do so too. */
const DUBLIN_CORE: Record<string, string> = {
  report: 'report',
  book: 'book',
  bookchapter: 'bookSection',
};

/** Reads the head of a page. @param address where the page stands, for want of another */
export function readEmbedded(head: Root, address: string): ZoteroItem {
  const tags = selectAll('meta', head).flatMap(({ properties: { name, property, content } }) =>
    (name ?? property) && content ? [[String(name ?? property), String(content)] as const] : [],
  );
  const all = (name: string) => tags.flatMap(([tag, content]) => (tag === name ? [content] : []));
  const first = (...names: string[]) => names.flatMap(all)[0];
  const kinds = tags.flatMap(([tag]) => KINDS[tag] ?? []);
  const type =
    OPEN_GRAPH[first('og:type') ?? ''] ??
    DUBLIN_CORE[first('DC.type')?.toLowerCase() ?? ''] ??
    kinds.at(-1) ??
    (first('citation_title') ? 'journalArticle' : 'webpage');
  const fields: Record<string, string | undefined> = {
    title: first('DC.title', 'og:title'),
    publicationTitle: first('DC.source', 'og:site_name'),
    date: first('DC.date'),
    publisher: first('DC.publisher'),
    language: first('DC.language'),
    url: first('og:url'),
    abstractNote: first('og:description', 'description'),
  };
  for (const [tag, field] of Object.entries(HIGHWIRE)) {
    const values = all(tag);
    // several values of one field are run together
    if (values.length > 0) fields[field] = values.join(', ').replace(/\s+/g, ' ').trim();
  }
  fields.url ??= address;
  const authors = all('citation_author');
  return {
    type,
    creators: (authors.length > 0 ? authors : all('DC.creator')).map(creatorOf),
    fields: Object.fromEntries(
      Object.entries(fields).flatMap(([field, value]) => (value ? [[field, value]] : [])),
    ),
  };
}

/** “Last, First” or “First Last”; without a space, or with nothing behind the comma, one field. */
function creatorOf(author: string): Creator {
  const trimmed = author.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
  if (author.includes(',')) {
    const [last = '', first] = trimmed.split(/, ?/);
    return first ? { first, last } : { name: last };
  }
  const at = trimmed.lastIndexOf(' ');
  return at < 0 ? { name: trimmed } : { first: trimmed.slice(0, at), last: trimmed.slice(at + 1) };
}
