/** What package.json promises to those who install it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BUILD } from '#/tools/build/command.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { dependencies, devDependencies, scripts, allowScripts } = JSON.parse(
  read('package.json'),
) as {
  scripts: Record<string, string>;
  allowScripts: Record<string, boolean>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

test('every dependency is one exact release', () => {
  const all = Object.entries({ ...dependencies, ...devDependencies });
  assert.deepEqual(
    all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    [],
  );
});

test('editors and CI take the Node that npm install brings', () => {
  assert.equal(read('.node-version').trim(), devDependencies.node);
});

test('the lock knows every platform, so that npm install leaves it as it is', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const locked = Object.keys(packages);
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !locked.some((path) => path.endsWith(`node_modules/${name}`)));
  assert.deepEqual(missing, []);
});

test('no package but those that are named runs a script when it is installed', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { hasInstallScript?: boolean }>;
  };
  const running = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  assert.deepEqual(
    running.map(([path]) => path.replace(/^.*node_modules\//, '')).sort(),
    Object.keys(allowScripts).sort(),
  );
});

test('what updates dependencies keeps them exact, and leaves a release its first days', () => {
  const renovate = JSON.parse(read('renovate.json'));
  assert.equal(renovate.rangeStrategy, 'pin');
  assert.match(renovate.minimumReleaseAge, /^\d+ days$/);
});

test('the build is called in one way, by npm and by other commands', () => {
  assert.equal(scripts.build, ['node', ...BUILD].join(' '));
});
