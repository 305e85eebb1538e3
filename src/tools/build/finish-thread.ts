/** The thread in which pages are finished; `finisher.ts` speaks with it. Their bytes are handed over, not copied. */
import { finishPage } from '#/text/finish-page.ts';
import { answerAsked } from '#/threads/answer-asked.ts';

answerAsked(
  async (page: ArrayBuffer) =>
    new TextEncoder().encode(await finishPage(Buffer.from(page).toString())).buffer,
  (finished) => [finished],
);
