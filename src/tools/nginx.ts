import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from './free-port.ts';

const PLACES = [
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/bin/nginx',
  '/opt/homebrew/bin/nginx',
];
/** Where Debian's package `libnginx-mod-http-brotli-static` puts it. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const DEBIAN = ['nginx-light', 'libnginx-mod-http-brotli-static'];
/** How long a server that starts is waited for: `STEPS` times `STEP` ms. */
const [STEP, STEPS] = [25, 200];

/** nginx on this machine. */
export interface Nginx {
  program: string;
  /** its module that sends `.br`, where there is one */
  brotli: string | undefined;
}

/**
 * Finds nginx, or brings Debian's when root.
 *
 * @returns undefined where there is none and none can be installed
 */
export function ensureNginx(): Nginx | undefined {
  const find = () => PLACES.find((path) => existsSync(path));
  if (!find() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('시험에 쓸 nginx를 설치합니다(apt-get).');
    const apt = (...args: string[]) => execFileSync('apt-get', args, { stdio: 'ignore' });
    try {
      apt('update', '-qq');
      apt('install', '-y', '-qq', '--no-install-recommends', ...DEBIAN);
    } catch {
      // offline: told by who asks
    }
  }
  const program = find();
  return program === undefined
    ? undefined
    : { program, brotli: existsSync(BROTLI) ? BROTLI : undefined };
}

/**
 * Starts nginx for the configuration that the build has written, on this machine alone, in one process
 * in the foreground, with all that it writes in one folder.
 *
 * @param options.root folder in which the site lies under its base path
 * @param options.configuration file that is included in the server
 * @param options.work folder for its files
 * @throws Error with what nginx says, when it does not start
 */
export async function serveByNginx(
  { program, brotli }: Nginx,
  { root, configuration, work }: { root: string; configuration: string; work: string },
): Promise<{ port: number; faults(): string; close(): Promise<void> }> {
  mkdirSync(work, { recursive: true });
  const port = await freePort();
  const file = join(work, 'nginx.conf');
  const log = join(work, 'error.log');
  writeFileSync(
    file,
    `${brotli ? `load_module ${brotli};` : ''}
daemon off;
master_process off;
pid ${join(work, 'nginx.pid')};
error_log ${log} warn;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    ${brotli ? 'brotli_static on;' : ''}
    include ${configuration};
  }
}
`,
  );
  const faults = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
  const server = spawn(program, ['-p', work, '-c', file, '-e', log], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  for (let step = 0; !(await answers(port)); step++) {
    if (server.exitCode !== null || step >= STEPS) throw new Error(`nginx: ${faults()}`);
    await setTimeout(STEP);
  }
  return {
    port,
    faults,
    close() {
      server.kill('SIGTERM');
      return ended;
    },
  };
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`, { method: 'HEAD', redirect: 'manual' }).then(
    () => true,
    () => false,
  );
