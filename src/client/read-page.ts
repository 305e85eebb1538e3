/** Styles of its own would be those of the page around it, whose policy does not know them. */
const STYLES = /<style\b[^>]*>[\s\S]*?<\/style>/g;

/** Another page of the site as a document of its own, in which nothing runs and nothing is drawn. */
export const readPage = (html: string): Document =>
  new DOMParser().parseFromString(html.replace(STYLES, ''), 'text/html');
