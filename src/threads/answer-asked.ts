import { parentPort, type Transferable } from 'node:worker_threads';
import type { Answered, Asked } from './asked-thread.ts';

/**
 * Answers what the thread is asked, as it is asked: who must answer one question after the other waits by itself.
 *
 * @param answer gives the answer; what it throws is thrown where it was asked
 * @param handOver what of an answer is given away, not copied
 */
export function answerAsked<Question, Answer>(
  answer: (question: Question) => Answer | Promise<Answer>,
  handOver: (answer: Answer) => Transferable[] = () => [],
): void {
  parentPort?.on('message', async ({ number, question }: Asked<Question>) => {
    try {
      const given = await answer(question);
      const told = { number, answer: given } satisfies Answered<Answer>;
      parentPort?.postMessage(told, handOver(given));
    } catch (error) {
      parentPort?.postMessage({ number, error } satisfies Answered<Answer>);
    }
  });
}
