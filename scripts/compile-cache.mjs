/**
 * Has Node keep what it makes of the code, in each thread: a build loads a thousand modules, and to
 * compile them anew takes a fifth of one that finds nothing changed. Node holds each to its source.
 *
 *     node --import ./scripts/compile-cache.mjs <script>
 */
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// told by the environment, which threads have too
if (process.argv.includes('--fresh')) process.env.NODE_DISABLE_COMPILE_CACHE = '1';
enableCompileCache(resolve('.build/compiled'));
