import type { Edition } from '#/content/edition.ts';
import { currentVersion } from '#/model/data-versions.ts';
import { zip } from '../zip.ts';
import { changesResource } from './changes.ts';
import { descriptorOf, README } from './descriptor.ts';
import { errataResource } from './errata.ts';
import { readmeOf } from './readme.ts';
import { tableResources } from './tables.ts';

/** A text by its path below the package. */
export type PackageFiles = Readonly<Record<string, string>>;

/**
 * The tables of an edition with its errata as the files of a Frictionless data package.
 *
 * @param addressOf makes the address of a place of the site: a full one, or without a known origin a
 * root-relative one, which stands in data but never where the standard wants a full one
 */
export function packageFiles(
  edition: Edition,
  addressOf: (address: string) => string,
): PackageFiles {
  const urlOf = (address: string) => {
    const url = addressOf(address);
    return URL.canParse(url) ? url : undefined;
  };
  const changes = changesResource(edition);
  const resources = [
    ...tableResources(edition, urlOf),
    errataResource(edition, addressOf),
    ...(changes ? [changes] : []),
  ];
  const descriptor = descriptorOf(edition, resources, urlOf);
  return {
    'datapackage.json': `${JSON.stringify(descriptor, null, 2)}\n`,
    [README]: readmeOf(edition, urlOf(`/${edition.year}/tables/`)),
    ...Object.fromEntries(resources.map(({ path, csv }) => [path, csv])),
  };
}

/** The package as a zip, dated by the version of its data: the same bytes for the same edition. */
export function packageZip(edition: Edition, addressOf: (address: string) => string): Uint8Array {
  const encoder = new TextEncoder();
  const files = Object.entries(packageFiles(edition, addressOf)).map(([path, text]) => [
    path,
    encoder.encode(text),
  ]);
  return zip(Object.fromEntries(files), currentVersion(edition)?.date ?? edition.published);
}
