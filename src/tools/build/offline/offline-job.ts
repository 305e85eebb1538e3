/** What is to be written. */
export interface OfflineJob {
  /** folder of the site, which is whole but for this */
  dist: string;
  /** base path it is built for */
  base: string;
  /** year of the newest edition */
  newest: string;
  /** folder in which the worker has been bundled, under its name */
  scripts: string;
  /** folder of packs that earlier builds have kept for this one; it need not exist */
  kept: string;
  /** key of the code that writes */
  code: string;
}
