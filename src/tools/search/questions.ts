/** The published questions, checked as they are read. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

const text = z.string().min(1);
const question = z
  .strictObject({
    q: text.describe('as it is typed'),
    at: z
      .array(z.string().regex(/^\/(\d{4}|glossary)\/\S*$/))
      .min(1)
      .optional()
      .describe(
        'the places that answer, any of which will do: a page, a section, a table, a row, an entry of the glossary; none when the report does not answer',
      ),
    value: z
      .union([text, z.array(text).min(1)])
      .optional()
      .describe('what is asked for, as it stands at each place; one of several spellings'),
    aside: z.literal(true).optional().describe('not to be looked at while the search is tuned'),
  })
  .refine(({ at, value }) => at !== undefined || value === undefined, {
    error: 'a value stands at a place',
  });

/** A question, and what answers it. */
export interface Question {
  q: string;
  /** the kind of question: a key of the file */
  type: string;
  /** the places that answer; empty when the report does not */
  at: string[];
  /** spellings of what is asked for, one of which must be seen; empty when nothing is */
  values: string[];
  /** kept aside while the search is tuned */
  aside: boolean;
}

const FILE = new URL('../../../tests/search/questions.yaml', import.meta.url);

/**
 * Reads `questions.yaml`.
 *
 * @throws ZodError naming the entry that is not a question
 */
export async function readQuestions(): Promise<Question[]> {
  const types = z.record(z.string(), z.array(question)).parse(parse(await readFile(FILE, 'utf8')));
  return Object.entries(types).flatMap(([type, questions]) =>
    questions.map(({ q, at = [], value = [], aside = false }) => ({
      q,
      type,
      at,
      values: [value].flat(),
      aside,
    })),
  );
}
