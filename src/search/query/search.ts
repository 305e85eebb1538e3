/** From a typed query to places in order: the whole plan of a search, without a browser. */
import type { Entry } from '../format/catalogue.ts';
import { type Place, Places } from './candidates.ts';
import { Repair } from './corrections.ts';
import type { Lexicon } from './lexicon.ts';
import { parseQuery } from './parse.ts';
import { type Hits, mergeHits, Phrases } from './phrases.ts';
import type { Provider } from './provider.ts';
import { chain, Ranking, type Section } from './rank.ts';
import { type Group, Groups } from './terms.ts';

/** What a search found, before any text is read. */
export interface Found {
  groups: Group[];
  places: Place[];
  /** only some of the words were found together */
  partial: boolean;
  /** sections that hold the words apart and were left out, the words standing together elsewhere */
  apart: number;
}

/** With so many sections that hold the phrase, those with the words apart follow unnoticed. */
const FULL_LIST = 10;
/** Two words that stand together so often are a term. */
const FEW = 3;

/** Searches an index. */
export class Searcher {
  private readonly groups: Groups;
  private readonly ranking: Ranking;
  private readonly places: Places;
  private readonly provider: Provider;

  constructor(provider: Provider, lexicon: Lexicon, entries: Entry[]) {
    const phrases = new Phrases(provider, lexicon);
    this.provider = provider;
    this.groups = new Groups(lexicon, phrases, new Repair(lexicon));
    this.ranking = new Ranking(entries);
    this.places = new Places(entries);
  }

  /**
   * Searches.
   *
   * @param typed the query as typed
   * @param apart also list sections that hold the words of a term apart
   */
  async search(typed: string, apart = false): Promise<Found> {
    const words = parseQuery(typed);
    if (words.length === 0) return { groups: [], places: [], partial: false, apart: 0 };
    const groups = await this.groups.resolve(words);
    const several = groups.length > 1;
    const quoted = words.some(({ quote }) => quote > 0);
    const together = several && !quoted ? await this.groups.together(words) : new Map();
    const phrase: Hits = several ? mergeHits([chain(groups), together]) : new Map();
    const ranked = this.ranking.rank(groups, phrase);
    const whole = ranked.filter(({ tier }) => tier !== 'some');
    const phrases = ranked.filter(({ tier }) => tier === 'phrase');
    let shown: Section[] = whole.length > 0 ? whole : ranked;
    if (!apart && phrases.length > 0 && phrases.length < Math.min(FULL_LIST, shown.length))
      if (phrases.length >= FEW || (await this.writtenAsOne(phrases, phrase))) shown = phrases;
    return {
      groups,
      places: shown.flatMap((section) => this.places.of(section, groups, phrase)),
      partial: whole.length === 0 && ranked.length > 0 && several,
      apart: whole.length > 0 ? whole.length - shown.length : 0,
    };
  }

  /** Words that the report somewhere writes without white space are one term. */
  private async writtenAsOne(sections: Section[], phrase: Hits): Promise<boolean> {
    const written = sections.slice(0, FULL_LIST).map(async ({ record }) => {
      const hits = phrase.get(record) ?? [];
      if (hits.length === 0) return false;
      const words = (await this.provider.read(record)).content.split(' ');
      return hits.some(({ start, end }) =>
        words.slice(start, end - 1).every((word) => word.endsWith('`')),
      );
    });
    return (await Promise.all(written)).includes(true);
  }
}
