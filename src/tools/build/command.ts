/**
 * The build, as Node is called for it. Pages, trees and words are soon garbage: with more room for what
 * is young, Node copies less of it to where it looks for it seldom. Each thread takes three times as much:
 * with 32 MB a build holds 110 MB more, and is not quicker. What is old may grow by 60 percent before it is
 * looked through: left to itself a build of ten editions holds 250 MB more, and is not quicker; at 25 percent
 * it takes an eighth longer. V8's mode for work that nobody watches (`--efficiency-mode`) takes a tenth from a build
 * of one edition, and adds a tenth to one of ten, which is then more than five times as long.
 */
export const BUILD = [
  '--max-semi-space-size=16',
  '--heap-growing-percent=60',
  '--import=./scripts/compile-cache.mjs',
  'scripts/build.ts',
] as const;
