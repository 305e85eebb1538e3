import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { build, type Rolldown } from 'vite';

/**
 * Makes one file of a program in many: to load a hundred takes a build the better part of half a second.
 *
 * @param folder of the program, which keeps nothing else
 * @param entry the file that is loaded
 */
export async function bindProgram(folder: string, entry: string): Promise<void> {
  const built = (await build({
    ...{ configFile: false, root: folder, logLevel: 'warn' },
    build: {
      ...{ ssr: true, write: false, target: 'esnext', minify: false },
      rolldownOptions: {
        input: join(folder, entry),
        // all but its own files, which Windows names by a drive
        external: (id) => !id.startsWith('.') && !isAbsolute(id),
        output: { codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, entry), built.output[0].code);
}
