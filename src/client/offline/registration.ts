/** The worker of the site, and whether the reader wants one. */
import { WORKER } from '#/offline/plan.ts';
import { TRUSTED_TYPES } from '#/text/trusted-types.ts';

const KEY = 'offline';

/** What TypeScript does not know of yet, and not every browser. */
interface WithTrustedTypes {
  trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }): typeof rules;
  };
}

/** The site's root: the worker answers for all below it. */
export const scope = new URL(import.meta.env.BASE_URL, location.href);

const rules = { createScriptURL: () => new URL(WORKER, scope).href };
const trusted =
  (globalThis as WithTrustedTypes).trustedTypes?.createPolicy(TRUSTED_TYPES.worker, rules) ?? rules;

/** The workers of this browser; undefined where there are none: in old ones, and without https. */
export const workers = (): ServiceWorkerContainer | undefined =>
  'serviceWorker' in navigator &&
  'caches' in globalThis &&
  typeof DecompressionStream === 'function'
    ? navigator.serviceWorker
    : undefined;

/** What the reader has chosen; undefined when nothing. */
export function readChoice(): 'on' | 'off' | undefined {
  try {
    const choice = localStorage.getItem(KEY);
    return choice === 'on' || choice === 'off' ? choice : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what the reader has chosen. */
export function keepChoice(choice: 'on' | 'off'): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // it holds as long as the worker does
  }
}

/**
 * Starts the worker, or asks whether there is a newer one.
 *
 * @throws Error when it cannot be had
 */
export const register = (container: ServiceWorkerContainer): Promise<ServiceWorkerRegistration> =>
  container.register(trusted.createScriptURL(''), {
    scope: scope.pathname,
    updateViaCache: 'none',
  });
