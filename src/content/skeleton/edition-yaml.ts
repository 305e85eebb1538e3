import { isCollection, isMap, isScalar, isSeq, parseDocument, visit, type YAMLMap } from 'yaml';

/** The contents of an edition that is made from another one. */
export interface EditionYaml {
  text: string;
  /** fields that the author has to look at; a comment beside each says why */
  marked: string[];
}

/** Fields that name the edition: with the year replaced they are right. */
const NAMES = ['title', 'shortTitle', 'english.title'];

/** Fields that describe what the edition holds. */
const DESCRIPTIONS = ['description', 'lead', 'origin', 'english.lead'];

/**
 * `edition.yaml` of a new edition: name and domains of another one, no documents yet.
 *
 * @param model the other edition's `edition.yaml`, sound
 * @param from its year
 * @param to the new year
 */
export function newEditionYaml(model: string, from: string, to: string): EditionYaml {
  const document = parseDocument(model);
  const marked: string[] = [];
  const update = (field: string, isRight: boolean, remark: string, value?: string) => {
    const node = document.getIn(field.split('.'), true);
    if (!isScalar(node)) return;
    node.value = value ?? String(node.value).replaceAll(from, to);
    if (isRight) return;
    node.comment = ` ${remark}`;
    marked.push(field);
  };
  const has = (field: string) => String(document.getIn(field.split('.')) ?? '').includes(from);
  update('year', true, '', to);
  update('published', false, '발행일로 고친다.', sameDay(String(document.get('published')), to));
  for (const field of NAMES) update(field, has(field), `${to}년판의 이름으로 고친다.`);
  for (const field of DESCRIPTIONS) update(field, false, `${to}년판에 맞는지 살핀다.`);
  for (const domain of domainsOf(document.get('domains'))) domain.delete('documents');
  return { text: printed(document), marked };
}

/** `edition.yaml` where there is no edition to take anything from. */
export function firstEditionYaml(year: string): EditionYaml {
  const lines = {
    title: `${year} 연차보고서`,
    shortTitle: `${year} 연차보고서`,
    description: `${year} 연차보고서를 문단과 표까지 찾고 인용하는 웹판.`,
    lead: '문단과 표의 행까지 찾고, 주소로 인용하고, 데이터로 내려받을 수 있다.',
    publisher: '펴낸 곳',
    published: `"${year}-12-31"`,
    origin: `${year} 연차보고서의 내용을 새로 쓴 웹판이다. 사실과 수치는 인쇄본을 따르고, 문장은 다시 썼다.`,
  };
  const fields = Object.entries(lines).map(([name, value]) => `${name}: ${value} # 고친다.\n`);
  return { text: `year: "${year}"\n${fields.join('')}domains: []\n`, marked: Object.keys(lines) };
}

/**
 * Adds a domain to `edition.yaml`; it is planned as long as it has no documents.
 *
 * @param after id of the domain before it; the last place without
 */
export function withDomain(
  text: string,
  { id, title, after }: { id: string; title: string; after?: string | undefined },
): string {
  const document = parseDocument(text);
  const domains = document.get('domains');
  if (isSeq(domains))
    domains.items.splice(placeAfter(domains.items, after), 0, document.createNode({ id, title }));
  return printed(document);
}

/**
 * Adds a document to a domain of `edition.yaml`.
 *
 * @param name of the document below the domain; without it the domain is itself the document
 * @param after name of the document before it; the last place without
 */
export function withDocument(
  text: string,
  {
    domain: id,
    name,
    after,
  }: { domain: string; name: string | undefined; after?: string | undefined },
): string {
  const document = parseDocument(text);
  const domain = domainsOf(document.get('domains')).find((d) => d.get('id') === id);
  const documents = domain?.get('documents');
  if (!isSeq(documents)) domain?.set('documents', document.createNode(name ? [name] : []));
  else if (name)
    documents.items.splice(placeAfter(documents.items, after), 0, document.createNode(name));
  return printed(document);
}

const domainsOf = (domains: unknown): YAMLMap[] =>
  isSeq(domains) ? domains.items.filter((item) => isMap(item)) : [];

/** The index behind the item with an id, or behind the last one. */
function placeAfter(items: readonly unknown[], id: string | undefined): number {
  const at = items.findIndex((item) =>
    isMap(item) ? item.get('id') === id : isScalar(item) && item.value === id,
  );
  return at < 0 ? items.length : at + 1;
}

/** The same day of another year; the last day of February where that year has no 29th. */
function sameDay(date: string, year: string): string {
  const day = `${year}${date.slice(4)}`;
  const time = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(time.getTime())) return `${year}-12-31`;
  return time.toISOString().startsWith(day) ? day : `${year}-02-28`;
}

/** With one item a line: what the formatter of the repository writes too. */
function printed(document: ReturnType<typeof parseDocument>): string {
  visit(document, {
    Collection(_, node) {
      if (isCollection(node)) node.flow = node.items.length === 0;
    },
  });
  return document.toString({ lineWidth: 0 });
}
