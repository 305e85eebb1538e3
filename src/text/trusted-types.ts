/**
 * The makers of markup and of addresses of scripts that pages have: a host forbids all others
 * (hosting/policy.ts), so that no string becomes part of a page by an oversight. Each is made once, by
 * the one module that needs it, which does not hand it on.
 */
export const TRUSTED_TYPES = {
  /** documents of other pages, in which nothing runs: client/read-page.ts */
  page: 'page',
  /** the address of the worker: client/offline/registration.ts */
  worker: 'worker',
} as const;
