import type { ComponentName } from '#/markdown/components.ts';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import Editorial from './Editorial.astro';
import Erratum from './Erratum.astro';
import Figure from './Figure.astro';
import KeyPoints from './KeyPoints.astro';
import Question from './Question.astro';
import Sources from './Sources.astro';
import Speaker from './Speaker.astro';
import Table from './Table.astro';

/** How the components of the prose are printed; their attributes are in src/markdown/components.ts. */
export const proseComponents = {
  Chart,
  Cite,
  Editorial,
  Erratum,
  Figure,
  KeyPoints,
  Question,
  Sources,
  Speaker,
  Table,
} satisfies Record<ComponentName, unknown>;
