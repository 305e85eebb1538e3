import type { APIRoute } from 'astro';
import { fullHref, knownHref } from '#/href.ts';
import { escaped } from '#/text/markup.ts';

/** Longest that a short name may be (OpenSearch 1.1). */
const MOST = 16;

/** The search of this site as one of the browser's own, where its address is known: only whole ones are valid. */
export const GET: APIRoute = ({ locals: { site } }) => {
  if (knownHref('/') === undefined) return new Response(null, { status: 404 });
  const { current } = site;
  const url = fullHref('/search/');
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(nameOf(current.shortTitle))}</ShortName>
  <LongName>${escaped(`${current.shortTitle} 검색`)}</LongName>
  <Description>${escaped(`${current.title}의 글, 표, 용어를 찾는다.`)}</Description>
  <Language>ko</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escaped(fullHref('/favicon.svg'))}</Image>
  <Url type="text/html" method="get" template="${escaped(url)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escaped(fullHref('/opensearch.xml'))}"/>
</OpenSearchDescription>
`;
  return new Response(xml, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};

/** As many whole words as there is room for. */
function nameOf(title: string): string {
  let name = '';
  for (const word of title.split(/\s+/)) {
    const longer = name ? `${name} ${word}` : word;
    if (longer.length > MOST) break;
    name = longer;
  }
  return name || title.slice(0, MOST);
}
