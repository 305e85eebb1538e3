import { linkSync, readFileSync, writeFileSync } from 'node:fs';

/** The system cannot give a file a second name there: the other is on another disk, or names are single. */
const CANNOT_LINK = new Set(['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * Writes files of a site that mostly says what one before it does. What is the same is the same file under a
 * second name, and keeps its date: disks are slow to make and to remove files, and who copies a site to its
 * host, or asks whether a page has changed, goes by dates.
 */
export class Again {
  private canLink = true;

  /**
   * Puts a file in its place, which must be free.
   *
   * @param file its place
   * @param body what it says
   * @param before where the site before has it, if there is one; it is read, since nobody vouches for it
   */
  put(file: string, body: Uint8Array, before: string | undefined): void {
    const isThere = this.canLink && before !== undefined && isSame(before, body);
    if (!isThere || !this.link(before, file)) writeFileSync(file, body);
  }

  private link(before: string, file: string): boolean {
    try {
      linkSync(before, file);
      return true;
    } catch (error) {
      if (!CANNOT_LINK.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      this.canLink = false;
      return false;
    }
  }
}

/** Whether a file says so; one that cannot be read does not. */
function isSame(file: string, body: Uint8Array): boolean {
  try {
    return readFileSync(file).equals(body);
  } catch {
    return false;
  }
}
