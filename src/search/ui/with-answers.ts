/** What finds a direct answer, and what shows it. */
export * from '../results/answers.ts';
export * from './answer-card.ts';
