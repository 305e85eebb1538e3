/**
 * What a reader does most, in browsers of other engines: `npm run test:browsers`, on the site that
 * `npm run build` made. One that is not installed is skipped with a word on what to install.
 */
import { after, before, describe, test } from 'node:test';
import { readSettings } from '#/settings.ts';
import { serveSite } from '#/tools/static-server.ts';
import { type Line, lineTo } from '../support/line.ts';
import { firefox } from './firefox.ts';
import { offline } from './offline.ts';
import { scenarios } from './scenarios.ts';
import { webkit } from './webkit.ts';

const settings = readSettings();

let server: Line;
before(async () => {
  server = await lineTo(await serveSite(settings));
});
after(() => server.close());

for (const { name, packages, start } of [firefox, webkit])
  describe(name, async () => {
    const reader = await start();
    if (!reader) {
      test(`${name} is not installed`, { skip: `apt-get install ${packages}` }, () => {});
      return;
    }
    after(() => reader.close());
    const at = (path: string) => server.url + path.slice(1);
    test(`this is ${reader.name}`, () => {});
    for (const [what, scenario] of Object.entries(scenarios))
      test(what, () => scenario(reader, at));
    test('after one visit it is read and searched without a network, until it is switched off', () =>
      offline(reader, at, server));
  });
