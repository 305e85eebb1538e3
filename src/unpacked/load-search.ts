/** Stands for `search/ui/load-search.ts`: the engine is a script, and the panel is with those of the page. */
import type { Ahead, Engine, Search } from '#/search/ui/load-search.ts';
import * as panel from '#/search/ui/search.ts';
import { NOWHERE } from './nowhere.ts';
import { ROOT } from './root.ts';

declare global {
  /** what the script of the engine leaves */
  var reportSearch: Engine | undefined;
}

/** Loads the search. @throws Error when its file is missing */
export async function loadSearch(): Promise<Search> {
  const script = document.createElement('script');
  script.src = `${ROOT}_files/search.js`;
  await new Promise((done) => {
    script.onload = script.onerror = done;
    document.head.append(script);
  });
  const engine = globalThis.reportSearch;
  if (!engine) throw new Error('_files/search.js is missing');
  return {
    ...panel,
    suggest: engine.suggest,
    preload: engine.preload,
    async ask(query, options) {
      const answer = await engine.ask(query, options);
      // what is copied of a direct answer names the place as the site has it
      for (const { answer: direct } of answer.results)
        if (direct) direct.cite = direct.cite.replace(NOWHERE, '');
      return answer;
    },
  };
}

/** Nothing need be asked for ahead of a disk. */
export const loadAhead = async (): Promise<Ahead> => ({ foresee() {} });
