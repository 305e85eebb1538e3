/** Reads the JSON-LD of a page as a search engine does: held to what schema.org knows, addresses made whole. */
import assert from 'node:assert/strict';
import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';

/** A thing of a page by the names of schema.org. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/** Properties of schema.org by type: those that must be there, and those that may. */
const VOCABULARY: Record<string, { must: string[]; may: string[] }> = {
  Report: {
    must: ['@id', 'name', 'datePublished', 'publisher'],
    may: ['author', 'inLanguage'],
  },
  ScholarlyArticle: {
    must: ['@id', 'headline', 'author', 'datePublished', 'inLanguage', 'isPartOf'],
    may: ['alternateName', 'dateCreated'],
  },
  Dataset: {
    must: ['@id', 'name', 'description', 'distribution', 'creator', 'license', 'isPartOf'],
    may: ['inLanguage'],
  },
  CreativeWork: { must: ['name'], may: [] },
  DataDownload: { must: ['encodingFormat', 'contentUrl'], may: [] },
  BreadcrumbList: { must: ['itemListElement'], may: [] },
  ListItem: { must: ['position', 'name'], may: ['item'] },
  DefinedTermSet: { must: ['@id', 'name', 'inLanguage'], may: ['hasDefinedTerm'] },
  DefinedTerm: { must: ['@id', 'name'], may: [] },
  Organization: { must: ['name'], may: [] },
  Person: { must: ['name'], may: ['jobTitle'] },
};

const ADDRESSES = ['@id', 'item', 'contentUrl'];
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The things that a page holds.
 *
 * @param address where the page stands: relative addresses start there
 */
export function thingsOf(head: Root, address: string): Thing[] {
  const script = select('script[type="application/ld+json"]', head);
  if (!script) return [];
  const text = textOf(script);
  assert.ok(!text.includes('<'), `${address}: nothing in the data can end its script`);
  const { '@context': context, '@graph': things } = JSON.parse(text);
  assert.equal(context, 'https://schema.org');
  return things.map((thing: Thing) => whole(thing, address));
}

/** A thing with its addresses made whole. @throws where schema.org does not know it */
function whole(thing: Thing, address: string): Thing {
  // one that is described elsewhere
  if (Object.keys(thing).join() === '@id')
    return { ...thing, '@id': new URL(String(thing['@id']), address).href };
  const type = thing['@type'];
  const known = VOCABULARY[type];
  assert.ok(known, `${address}: ${type}`);
  const { must, may } = known;
  for (const property of must)
    assert.ok(property in thing, `${address}: ${type} has no ${property}`);
  const made: Thing = { '@type': type };
  for (const [property, value] of Object.entries(thing)) {
    if (property === '@type') continue;
    assert.ok([...must, ...may].includes(property), `${address}: ${property} of ${type}`);
    assert.ok(value !== '' && value !== null, `${address}: ${property} of ${type} is empty`);
    if (property === 'datePublished') assert.match(String(value), DATE);
    made[property] = madeWhole(property, value, address);
  }
  return made;
}

function madeWhole(property: string, value: unknown, address: string): unknown {
  if (Array.isArray(value)) return value.map((one) => madeWhole(property, one, address));
  if (typeof value === 'object') return whole(value as Thing, address);
  return ADDRESSES.includes(property) ? new URL(String(value), address).href : value;
}
