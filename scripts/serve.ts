/**
 * Serves `dist` as a static host would, under the base path it was built for.
 *
 *     npm run preview                 PORT (4321) and BASE_PATH as in the build
 *     npm run preview -- --host       answers other machines too; --host <address> at one address
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '#/settings.ts';
import { commandLine, fail } from '#/tools/command-line.ts';
import { serveSite } from '#/tools/static-server.ts';

const { dist, base, port } = readSettings();
const host = hostOf(process.argv.slice(2));
if (!existsSync(join(dist, 'index.html')))
  fail('dist가 없습니다. 먼저 “npm run build”를 하십시오.');
const server = await serveSite({ dist, base, port, host });
console.log(`http://localhost:${server.port}${base} 에서 봅니다. 멈추려면 Ctrl+C를 누르십시오.`);

/** Who is answered: `--host` alone means everyone; undefined means this machine. */
function hostOf(args: string[]): string | undefined {
  const all = args.map((arg, i) => (arg === '--host' && !args[i + 1] ? '--host=0.0.0.0' : arg));
  const options = { host: { type: 'string' } } as const;
  return commandLine('npm run preview -- [--host [<주소>]]', { args: all, options }).values.host;
}
