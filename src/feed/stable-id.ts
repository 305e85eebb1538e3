import { createHash } from 'node:crypto';

/** Names what the ids are made in: a UUID of our own, as RFC 9562 asks for. */
const NAMESPACE = Buffer.from('8f9c2d1ab6a35c1e9d1f3c5b7a2e4d60', 'hex');

/**
 * The id of a feed or entry (RFC 9562, version 5). It is made from a name that never changes and not from the
 * address of the site: a feed must go on knowing its entries when the site moves, or gets its address.
 *
 * @param name e.g. `errata/2023/e116`
 */
export function stableId(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
