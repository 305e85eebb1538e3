import type { Edition } from '#/content/edition.ts';
import type { Chart } from '#/schemas/chart.ts';

/** Entries of a list under one heading. */
export interface Group<E> {
  /** id of the heading; left out in a list without headings */
  id?: string;
  title?: string;
  /** what divides it from the groups above: a line that is no heading */
  before?: string;
  entries: readonly E[];
}

/** A page of a list that is too long for one. */
export interface Part<E> {
  /** last part of its address, which does not depend on how much there is */
  id: string;
  title: string;
  groups: Group<E>[];
}

/** One way to filter a list; works without script. */
export interface Facet<E> {
  name: string;
  legend: string;
  /** the values of an entry in its edition */
  valuesOf(entry: E, edition: Edition): readonly string[];
  /** values and their names in the order in which they are offered */
  options(edition: Edition): readonly { value: string; label: string }[];
}

/**
 * A list page over an edition: errata, timeline, tables … Frame, menus, front page, search, sitemap,
 * budgets and filters read what stands here; `components/views/<name>.astro` prints the entries of
 * one group.
 */
export interface View<E = unknown> {
  /** last part of its address `/<year>/<name>/`, and of its short path `/<name>/` */
  name: string;
  /** a list that editions share stands at `/<name>/` only */
  isShared?: true;
  title: string;
  /** its name in the header's menu */
  menuTitle?: string;
  /** the menu that leads to it: the header's to the newest edition, the footer's to the page's own */
  menu: 'header' | 'footer';
  /** one sentence for lists and search engines */
  description(edition: Edition): string;
  /** what the list holds and how to use it, before the first entry */
  lead(edition: Edition): string;
  groups(edition: Edition): Group<E>[];
  /**
   * What entries show of the prose of documents, besides what is headed there: a page that prints them is
   * printed again when that has changed. All prose where it is left out.
   */
  proseOf?(entries: readonly E[], edition: Edition): unknown;
  /**
   * The pages that print the entries of a long list. The list's own page then has a line for each
   * entry, printed by `components/views/brief`, which keeps its address and leads to its page.
   */
  parts?(edition: Edition): Part<E>[];
  /** what the pages of a long list say before the first entry */
  partLead?: string;
  /**
   * The lines are so many that they lead to the group of the entry, whose address many share; script
   * leads on to the entry.
   */
  leadsToGroups?: true;
  /** what an entry is called in such a line */
  nameOf?(entry: E): string;
  /** what it is called where it is cited and stands alone; left out where that is its name */
  citedAs?(entry: E): string;
  /** day on which an entry came to say what it says, where the content knows */
  dayOf?(entry: E): string;
  /** id of an entry's place on the page; left out where entries have their addresses elsewhere */
  idOf?(entry: E): string;
  /** groups are letters of the alphabet: a line of links to them instead of the page's contents */
  isAlphabetical?: true;
  facets?: readonly Facet<E>[];
  /** charts that show the whole list, before its entries */
  charts?(edition: Edition): readonly Chart[];
  /** how the front page invites to it; undefined when there is nothing in it */
  invitation?(edition: Edition): { title: string; text: string } | undefined;
  /** `<meta name content>` pairs of its page */
  meta?: Record<string, string>;
}

/** The address of a view in an edition. */
export const viewAddress = (
  { name, isShared }: Pick<View, 'name' | 'isShared'>,
  year: string,
): `/${string}` => (isShared ? `/${name}/` : `/${year}/${name}/`);
