import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { glossaryFile } from '#/schemas/term.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/** Shorter forms are everyday words or parts of others; longer ones would not fit a line of a phone. */
const FORM_LENGTH = { least: 2, most: 14 };

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
    forms: [term, abbreviation ?? ''].filter(
      (form) => form.length >= FORM_LENGTH.least && form.length <= FORM_LENGTH.most,
    ),
    definition,
  }));
}
