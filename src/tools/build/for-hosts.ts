import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOR_HOSTS } from '#/hosting/addresses.ts';
import { nginxConfiguration } from '#/hosting/nginx.ts';
import { inlineOf } from '#/hosting/policy.ts';
import { type StaticHost, staticHostHeaders } from '#/hosting/static-host.ts';
import { pageNames } from '../built-site.ts';

/** Where the policy of a page ends at the latest, bytes: it stands first in its head. */
const HEAD = 2048;

/**
 * Writes into a site what hosts are to say of its files: `_headers` and the configuration of nginx. They
 * are part of a build, since its pages' inline texts are named in them.
 *
 * @param dist folder of the site
 * @param base base path it is built for
 * @param host whose `_headers`
 */
export function writeForHosts(dist: string, base: string, host: StaticHost): void {
  const inline = inlineOf(pageNames(dist).map((file) => headOf(join(dist, file))));
  writeFileSync(join(dist, FOR_HOSTS.headers), staticHostHeaders(base, inline, host));
  writeFileSync(join(dist, FOR_HOSTS.nginx), nginxConfiguration(base, inline));
}

function headOf(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(HEAD);
    return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, HEAD, 0));
  } finally {
    closeSync(descriptor);
  }
}
