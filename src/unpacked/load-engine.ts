/** Stands for `search/ui/load-engine.ts`: the engine is a script. */
import type { Engine } from '#/search/ui/load-engine.ts';
import { NOWHERE } from './nowhere.ts';
import { ROOT } from './root.ts';

declare global {
  /** what the script of the engine leaves */
  var reportSearch: Engine | undefined;
}

/** Loads the engine. @throws Error when its file is missing */
export async function loadEngine(): Promise<Engine> {
  const script = document.createElement('script');
  script.src = `${ROOT}_files/search.js`;
  await new Promise((done) => {
    script.onload = script.onerror = done;
    document.head.append(script);
  });
  const engine = globalThis.reportSearch;
  if (!engine) throw new Error('_files/search.js is missing');
  return {
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
