/** A newer version of the site: it takes over by itself, unless the words that are being read have changed. */
import { type AskWhetherChanged, TAKE_OVER } from '#/offline/messages.ts';
import { element } from '#/search/ui/element.ts';
import { decoded } from '#/text/decoded.ts';
import { askWorker } from './ask-worker.ts';
import { scope } from './registration.ts';

/** A page that is younger was sent by the site as it is now, ms. */
const FRESH = 60_000;
/** Other pages ask about theirs before the version that they are of goes, ms. */
const GRACE = 10_000;
/** How often a page that stays open asks whether there is a newer version, ms. */
const HOUR = 3_600_000;
/** A worker that does not say it by then does not know, ms. */
const PATIENCE = 10_000;

/** Watches for a newer version as long as the page is open. */
export function watchForNewer(
  container: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
): void {
  const watch = () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      // the first one takes over by itself
      if (worker.state === 'installed' && registration.active) settle(container, worker);
    });
  };
  if (registration.waiting) settle(container, registration.waiting);
  // another window may have found it, and it is still coming
  watch();
  registration.addEventListener('updatefound', watch);
  let asked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - asked < HOUR) return;
    asked = performance.now();
    registration.update().catch(() => undefined);
  });
}

async function settle(container: ServiceWorkerContainer, worker: ServiceWorker): Promise<void> {
  const isFresh = document.documentElement.dataset.copy === undefined && performance.now() < FRESH;
  if (isFresh) setTimeout(() => worker.postMessage(TAKE_OVER), GRACE);
  else if (await hasChanged(worker)) await offer(container, worker);
  else worker.postMessage(TAKE_OVER);
}

/** Have the words of this page changed since it was sent? */
async function hasChanged(worker: ServiceWorker): Promise<boolean> {
  const changed = decoded(location.pathname.slice(scope.pathname.length));
  const question: AskWhetherChanged = { changed };
  return (await askWorker(worker, question, PATIENCE)) === true;
}

async function offer(container: ServiceWorkerContainer, worker: ServiceWorker): Promise<void> {
  const button = element('button', { type: 'button' }, '새로 고침');
  button.addEventListener('click', () => {
    const reload = () => location.reload();
    // another window may have taken it over before
    if (worker.state === 'installed') {
      container.addEventListener('controllerchange', reload, { once: true });
      worker.postMessage(TAKE_OVER);
    } else reload();
  });
  const { tellOfAddress } = await import('../place-message.ts');
  await tellOfAddress('이 쪽의 글이 고쳐졌습니다. ', button);
}
