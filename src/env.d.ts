declare namespace App {
  interface Locals {
    /** everything that is published */
    site: import('./content/site.ts').Site;
    /** the edition whose page is being printed */
    edition: import('./content/edition.ts').Edition;
    /** how often each id has been given on the page being printed */
    ids?: Map<string, number>;
  }
}
