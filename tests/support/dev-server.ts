import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '#/tools/free-port.ts';
import type { SiteServer } from '#/tools/static-server.ts';

/** What a project is besides its content and its packages. */
const PROJECT = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A project of its own that an author works in. */
export interface AuthorsProject {
  /** starts `astro dev` in it */
  serve(): Promise<SiteServer>;
  /** changes a file of `content/` and saves it */
  edit(file: string, change: (text: string) => string): void;
  /** writes a new file of `content/` */
  add(file: string, text: string): void;
}

/**
 * Copies the project, since Astro keeps what it has read in its folder: a server of tests must not
 * disturb that of an author.
 *
 * @param root folder that holds the copy's `content/`
 */
export function authorsProject(root: string): AuthorsProject {
  mkdirSync('.build', { recursive: true });
  // below the project's own folder, where its packages are found
  const folder = mkdtempSync(resolve('.build/authors-'));
  for (const part of PROJECT) cpSync(part, join(folder, part), { recursive: true });
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  return {
    edit(file, change) {
      const path = join(folder, 'content', file);
      const text = readFileSync(path, 'utf8');
      const changed = change(text);
      if (changed === text) throw new Error(`${file} is as it was`);
      writeFileSync(path, changed);
    },
    add(file, text) {
      const path = join(folder, 'content', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    },
    async serve() {
      const port = await freePort();
      const astro = resolve('node_modules/astro/bin/astro.mjs');
      const server = spawn(
        process.execPath,
        [astro, 'dev', '--ignore-lock', '--port', String(port)],
        { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
      );
      let printed = '';
      for (const stream of [server.stdout, server.stderr])
        stream.on('data', (text) => {
          printed += text;
        });
      const ended = once(server, 'exit');
      const url = `http://localhost:${port}/`;
      const started = await Promise.race([answers(url), ended.then(() => false)]);
      if (!started) {
        server.kill();
        throw new Error(`astro dev does not start:\n${printed}`);
      }
      const close = async () => {
        server.kill();
        await ended;
        rmSync(folder, { recursive: true, force: true });
      };
      return { port, url, close };
    },
  };
}

/** Waits until a server answers; false when it never does. */
async function answers(url: string): Promise<boolean> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await setTimeout(200)) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
  }
  return false;
}
