declare namespace App {
  interface Locals {
    /** everything that is published */
    site: import('./content/site.ts').Site;
    /** the edition whose page is being printed */
    edition: import('./content/edition.ts').Edition;
    /** the page of the report that is being printed, if it is one */
    page?: import('./content/pages.ts').Page;
    /** the errata whose words have been marked on the page so far */
    marked?: Set<object>;
  }
}
