/** What package-lock.json says of a package. */
interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
}

/** What is asked of package.json and package-lock.json. */
export interface Installed {
  dependencies: Readonly<Record<string, string>>;
  devDependencies: Readonly<Record<string, string>>;
  /** by place: `node_modules/astro` */
  packages: Readonly<Record<string, Locked>>;
}

/** What reaches a reader, and is not ours. */
const SHIPPED: readonly [what: string, from: string, how: string][] = [
  [
    '`preload-helper.*.js`',
    'vite',
    'loads the style sheet of a script with it; a few hundred bytes',
  ],
  [
    'letters in preview pictures and drawings as PNG',
    '@expo-google-fonts/noto-sans-kr',
    'drawn, no font is sent; the OFL asks nothing of documents',
  ],
  [
    'drawings of charts',
    '@observablehq/plot',
    'drawn while the site is built, none of its code is sent',
  ],
];

/** Licences with conditions that go further than to be named, and why they are kept. */
const CONDITIONS: Readonly<Record<string, string>> = {
  'CPAL-1.0 OR AGPL-1.0':
    'citeproc writes citations while the site is built; what it writes is ours, none of its code is sent or served',
  'MPL-2.0':
    'used as they are, none is sent; axe-core is for tests, lightningcss and resvg for the build',
  'LGPL-3.0-or-later':
    'libvips of sharp, which comes with Astro; loaded by the build as it is, none is sent',
};

/** Licences that anybody may use and pass on, when they are named. */
const PERMISSIVE = new Set([
  ...['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'Unlicense', 'Python-2.0', 'OFL-1.1'],
]);

/** Licences of the lock file that nobody has looked at yet, with a package that has each. */
export function unknownLicences({ packages }: Pick<Installed, 'packages'>): string[] {
  const isKnown = (licence: string): boolean =>
    licence in CONDITIONS ||
    PERMISSIVE.has(licence) ||
    // one of several is enough; of several at once each counts
    (licence.includes(' OR ')
      ? licence.split(' OR ').some(isKnown)
      : licence.includes(' AND ') && licence.split(' AND ').every(isKnown));
  return entries(packages)
    .filter(({ licence }) => !isKnown(licence))
    .map(({ name, licence }) => `${name}: ${licence}`);
}

/**
 * The list of licences.
 *
 * @throws Error when a package that is named here is not installed
 */
export function licencesDocument(installed: Installed): string {
  const all = entries(installed.packages);
  const licenceOf = (name: string) => {
    const found = all.find((one) => one.name === name && !one.isNested);
    if (!found) throw new Error(`${name} is not in package-lock.json`);
    return found;
  };
  const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
  const table = (head: string[], rows: string[]) => [
    row(...head),
    row(...head.map(() => '---')),
    ...rows,
  ];
  const direct = (names: Readonly<Record<string, string>>) =>
    table(
      ['package', 'version', 'licence'],
      Object.keys(names).map((name) => row(name, licenceOf(name).version, licenceOf(name).licence)),
    );
  const licences = [...new Set(all.map(({ licence }) => licence))].sort();
  return `${[
    '# Licences',
    '',
    'Written by `npm run licences` from `package-lock.json`; a test holds it to that file, and names a licence that nobody has looked at. The code of the edition is under the [MIT licence](../LICENSE).',
    '',
    '## What reaches readers and is not ours',
    '',
    ...table(
      ['what', 'from', 'licence', 'how'],
      SHIPPED.map(([what, from, how]) => row(what, from, licenceOf(from).licence, how)),
    ),
    '',
    'Scripts and styles are otherwise ours (`src/client/`, `src/search/`, `src/styles/`); no font is sent.',
    '',
    '## Conditions',
    '',
    ...Object.entries(CONDITIONS).map(([licence, why]) => `- **${licence}**: ${why}.`),
    '',
    '## What the build uses',
    '',
    ...direct(installed.dependencies),
    '',
    '## What tests and editors use',
    '',
    ...direct(installed.devDependencies),
    '',
    '## All that is installed, by licence',
    '',
    ...licences.flatMap((licence) => {
      const names = all.filter((one) => one.licence === licence).map(({ name }) => name);
      return [`- **${licence}**: ${[...new Set(names)].sort().join(', ')}`];
    }),
  ].join('\n')}\n`;
}

function entries(packages: Installed['packages']) {
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, { version = '', license: licence = 'none named' }]) => ({
      name: place.replace(/^.*node_modules\//, ''),
      isNested: place.lastIndexOf('node_modules/') > 0,
      version,
      licence,
    }));
}
