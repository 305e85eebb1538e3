/** An origin for a site that does not know its own: the engine needs one to make addresses of paths. */
export const NOWHERE = 'https://site.invalid';
