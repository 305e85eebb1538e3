import Cite from './Cite.astro';
import Editorial from './Editorial.astro';
import Erratum from './Erratum.astro';
import Figure from './Figure.astro';
import KeyPoints from './KeyPoints.astro';
import Sources from './Sources.astro';
import Speaker from './Speaker.astro';
import Table from './Table.astro';

/** The components that prose may use; src/checks/components-are-known.ts holds their attributes. */
export const proseComponents = {
  Cite,
  Editorial,
  Erratum,
  Figure,
  KeyPoints,
  Sources,
  Speaker,
  Table,
};
