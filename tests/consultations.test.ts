/** Consultations by expert and by question: the same words, linked both ways. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportPaths } from './support/edition.ts';
import { assertHighlighted, assertInView } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const byQuestion = reportPaths().filter((path) => path.endsWith('/questions/'));
assert.ok(byQuestion.length > 0, 'the report has consultations');

test('from a question to its answers by all experts, and from an answer to its place in the minutes', async () => {
  const [path = ''] = byQuestion;
  const document = path.replace('questions/', '');
  const page = await site.open(document);
  const question = page.locator('.questions dt a').last();
  const title = await question.innerText();
  await question.click();
  await page.waitForURL(`${site.at(path)}#*`);
  const id = new URL(page.url()).hash.slice(1);
  await assertInView(page, id);
  assert.equal(await page.locator(`[id="${id}"]`).innerText(), title);

  const answer = page.locator(`section:has(> .heading > [id="${id}"]) .answer h3 a`).last();
  await answer.click();
  await page.waitForURL(`${site.at(document)}#*`);
  const place = new URL(page.url()).hash.slice(1);
  await assertInView(page, place);
  await assertHighlighted(page, place);
});

test('the names of those who answer lead to their answers on the same page', async () => {
  const page = await site.open((byQuestion[0] ?? '').replace('questions/', ''));
  const answer = page.locator('.answered-by a').last();
  const id = (await answer.getAttribute('href'))?.slice(1) ?? '';
  await answer.click();
  await assertInView(page, id);
});

for (const path of byQuestion) {
  test(`${path} has every answer of the minutes, word for word`, async () => {
    const page = await site.open(path.replace('questions/', ''));
    // innerText of clones is not laid out, so both sides are compared as bare text
    const minutes = await page.evaluate(() => {
      const bare = (node: Element) => {
        const copy = node.cloneNode(true) as Element;
        for (const own of copy.querySelectorAll('.anchor')) own.remove();
        return copy.textContent?.replace(/\s+/g, '') ?? '';
      };
      const ids = [...document.querySelectorAll('.answered-by a')].map(
        (a) => a.getAttribute('href')?.slice(1) ?? '',
      );
      return ids.map((id) => {
        let text = '';
        let next = document.getElementById(id)?.closest('.heading')?.nextElementSibling;
        while (next && !next.matches('.heading, .footnotes, .page-errata')) {
          if (!next.matches('.question')) text += bare(next);
          next = next.nextElementSibling;
        }
        return { id, text };
      });
    });
    await page.goto(site.at(path));
    const answers = await page.locator('.answer').evaluateAll((all) =>
      all.map((answer) => {
        const copy = answer.cloneNode(true) as Element;
        const heading = copy.querySelector('h3');
        heading?.remove();
        // the way to the same voice's other answers is the page's own
        copy.querySelector('nav')?.remove();
        return { id: heading?.id, text: copy.textContent?.replace(/\s+/g, '') ?? '' };
      }),
    );
    assert.ok(answers.length >= 2);
    assert.ok(
      answers.every(({ text }) => text.length > 20),
      'no answer is empty',
    );
    assert.deepEqual(answers, minutes);
    for (const mark of await page.locator('[data-footnote-ref]').all()) {
      const note = (await mark.getAttribute('href')) ?? '';
      assert.equal(await page.locator(note).count(), 1, `${note} is on the page`);
    }
  });
}
