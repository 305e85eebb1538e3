/** How often a first answer waits for the network, over a part of the published queries and questions. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mean } from '#/tools/search/metrics.ts';
import { readQueries } from '#/tools/search/queries.ts';
import { readQuestions } from '#/tools/search/questions.ts';
import { roundsOf } from '#/tools/search/rounds.ts';
import { measuredEdition } from '#/tools/search/site-search.ts';
import { DIST } from '../support/built-pages.ts';

const edition = measuredEdition(DIST);

/** Holds queries to means of rounds and files, and each to the most rounds. */
async function held(
  queries: { q: string }[],
  { rounds, files, most }: { rounds: number; files: number; most: number },
): Promise<void> {
  const all: { q: string; rounds: string[][] }[] = [];
  for (const { q } of queries) all.push({ q, rounds: await roundsOf(DIST, edition, q) });
  const longest = all.filter((one) => one.rounds.length > most);
  assert.deepEqual(
    longest.map(({ q }) => q),
    [],
  );
  const [waits, loaded] = [
    mean(all.map((one) => one.rounds.length)),
    mean(all.map((one) => one.rounds.flat().length)),
  ];
  assert.ok(waits > 2 && waits <= rounds, `${waits} rounds, ${loaded} files`);
  assert.ok(loaded > 2 && loaded <= files, `${loaded} files, ${waits} rounds`);
}

test('a word waits three or four times: for the head, for words, for texts', async () =>
  // each is asked of an engine that has read nothing
  held(
    (await readQueries()).filter((_, index) => index % 4 === 0),
    { rounds: 3.8, files: 5.9, most: 9 },
  ));

test('a question waits little more often, whatever syllables it has', async () =>
  held(
    (await readQuestions()).filter((_, index) => index % 12 === 0),
    { rounds: 3.9, files: 10.5, most: 11 },
  ));
