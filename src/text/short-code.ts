const ALPHABET = '23456789abcdefghijkmnpqrstuvwxyz';
/** How many letters a code has. */
export const CODE_LENGTH = 7;

/**
 * The code of a place's short link `/s/<code>/`. It follows from the address alone, so it never
 * changes and needs no register; build and browser compute it with the same function.
 *
 * @param address root-relative address without base path
 * @returns seven characters without the easily confused `0 1 l o`
 */
export async function shortCode(address: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address));
  return codeOf(new Uint8Array(hash));
}

/** The code that the SHA-256 of an address makes, for those who have it already. */
export const codeOf = (hash: Uint8Array): string =>
  [...hash.subarray(0, CODE_LENGTH)].map((byte) => ALPHABET[byte % 32]).join('');

/** The address of a place's short link. */
export const shortAddress = async (address: string): Promise<`/${string}`> =>
  `/s/${await shortCode(address)}/`;

/** The code that a text begins with; undefined where it is none. */
export const codeIn = (text: string): string | undefined =>
  new RegExp(`^[${ALPHABET}]{${CODE_LENGTH}}(?![${ALPHABET}])`).exec(text)?.[0];
