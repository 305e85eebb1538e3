/** The committed measures of the search, as `npm run benchmark:search` and `benchmark:questions` write them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const benchmark = z.object({
  engines: z.array(
    z.object({
      engine: z.string(),
      queries: z.number(),
      recall: z.number(),
      precision: z.number(),
      reciprocal: z.number(),
    }),
  ),
});
const questions = z.object({
  'aside.questions': z.number(),
  'aside.first': z.number(),
  'aside.three': z.number(),
});

/** Measures of the search: by queries, and by questions that it was never tuned to. */
export interface Searched {
  benchmark: z.infer<typeof benchmark> | undefined;
  questions: z.infer<typeof questions> | undefined;
}

/** Reads them. @param root folder that holds `tests/`; what it does not have is undefined */
export function readSearched(root: string): Searched {
  const read = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
    const path = join(root, 'tests/search', file);
    return existsSync(path) ? schema.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
  };
  return {
    benchmark: read('benchmark.json', benchmark),
    questions: read('questions.json', questions),
  };
}
