import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { glossaryFile } from '../schemas/term.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml-source.ts';

/** Shorter forms are everyday words or parts of others. */
const SHORTEST_FORM = 2;

/**
 * The glossary for the Markdown pipeline, which starts before the report is read; what is wrong with
 * the file is reported by `checkReport`.
 *
 * @param root the project's root
 */
export function readTerms(root: string): { id: string; forms: string[]; definition: string }[] {
  const path = join(root, 'content/glossary.yaml');
  if (!existsSync(path)) return [];
  const { value = [] } = validate(readYaml(root, path), glossaryFile);
  return value.map(({ id, term, abbreviation, definition }) => ({
    id,
    forms: [term, abbreviation ?? ''].filter((form) => form.length >= SHORTEST_FORM),
    definition,
  }));
}
