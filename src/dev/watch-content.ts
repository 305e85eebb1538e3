import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readSettings } from '#/settings.ts';

/** Edits come in bursts: an editor writes a file more than once. */
const QUIET_MS = 60;

/**
 * Shows an edit of `content/` at once: Astro watches what pages import, but tables, errata and the
 * glossary are read. Prose is compiled anew too when YAML has changed, since its notes come from the
 * glossary.
 */
export const watchContent = (): AstroIntegration => ({
  name: 'watch-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const content = join(readSettings().root, 'content') + sep;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const reload = () => {
        for (const { moduleGraph } of Object.values(server.environments))
          for (const [id, module] of moduleGraph.idToModuleMap)
            if (id.includes('.mdx')) moduleGraph.invalidateModule(module);
        server.environments.client?.hot.send({ type: 'full-reload', path: '*' });
      };
      server.watcher.add(content);
      server.watcher.on('all', (_, file) => {
        if (!file.startsWith(content) || !/\.(yaml|mdx)$/.test(file)) return;
        clearTimeout(timer);
        timer = setTimeout(reload, QUIET_MS);
      });
    },
  },
});
