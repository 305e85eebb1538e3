/** The thread in which prose is compiled; `in-thread.ts` speaks with it. */
import { answerAsked } from '#/threads/answer-asked.ts';
import { compileProse } from './compile-prose.ts';
import type { ProseQuestion } from './in-thread.ts';

answerAsked((prose: ProseQuestion) => compileProse(...prose));
