import { measure } from '#/tools/search/measure.ts';
import { readQueries } from '#/tools/search/queries.ts';
import { inReport, siteConcepts, siteEngine, siteFiles } from '#/tools/search/site-search.ts';
import { readTruth } from '#/tools/search/truth.ts';

const files = siteFiles('dist');
const e = siteEngine(files, '2023');
const truth = await readTruth('dist', '2023');
const concepts = await siteConcepts(files, '2023');
for (const query of await readQueries()) {
  const { results } = await e.ask(query.q, { limit: 5000 });
  const given = inReport(results)
    .filter((r) => !r.missing?.length)
    .map(({ url, kind, excerpt }) => ({ url, kind, excerpt }));
  const m = measure(query, given, truth, concepts);
  const j = m.judgement;
  if (j && (j.precision < 1 || j.recall < 0.99 || m.marks.right < m.marks.marked))
    console.log(
      query.class,
      query.q,
      'P',
      j.precision.toFixed(2),
      'R',
      j.recall.toFixed(2),
      'RR',
      j.reciprocal.toFixed(2),
      'marks',
      m.marks.right + '/' + m.marks.marked,
      j.wrong
        .slice(0, 3)
        .map((u) => u.slice(5))
        .join(' '),
    );
}
