/** The words of a part of an address; as they stand where they are no percent encoding (`%ED`). */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
