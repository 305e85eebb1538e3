import { charts } from './charts.ts';
import { errata } from './errata.ts';
import { glossary } from './glossary.ts';
import { names } from './names.ts';
import { references } from './references.ts';
import { tables } from './tables.ts';
import { targets } from './targets.ts';
import { timeline } from './timeline.ts';
import type { View } from './view.ts';

/** The list pages, in the order of the menus. A new list is added here. */
export const views: readonly View[] = [
  tables,
  glossary,
  names,
  errata,
  references,
  timeline,
  targets,
  charts,
];

/** The views that a menu leads to. */
export const viewsIn = (menu: View['menu']): View[] => views.filter((view) => view.menu === menu);
