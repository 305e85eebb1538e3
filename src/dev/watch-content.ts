import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readSettings } from '#/settings.ts';

/** Edits come in bursts: an editor writes a file more than once. */
const QUIET_MS = 60;

/**
 * Shows an edit of `content/` at once: Astro watches what pages import, but content is read.
 */
export const watchContent = (): AstroIntegration => ({
  name: 'watch-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const content = join(readSettings().root, 'content') + sep;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const reload = () => server.environments.client?.hot.send({ type: 'full-reload', path: '*' });
      server.watcher.add(content);
      server.watcher.on('all', (_, file) => {
        if (!file.startsWith(content) || !/\.(yaml|mdx)$/.test(file)) return;
        clearTimeout(timer);
        timer = setTimeout(reload, QUIET_MS);
      });
    },
  },
});
