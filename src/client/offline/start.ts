/** Keeps the site for when there is no network, as soon as it is loaded: when the page has long been there. */
import { Copy } from '#/offline/copy.ts';
import { MAKE_COPY } from '#/offline/messages.ts';
import { isDear } from '#/text/dear-connection.ts';
import { tellOfCopy } from './copied-page.ts';
import { watchForNewer } from './newer.ts';
import { readChoice, register, scope, workers } from './registration.ts';

startOffline();

/** Begins to keep the site, unless the reader does not want it, or bytes are dear and nobody has asked. */
async function startOffline(): Promise<void> {
  const container = workers();
  if (!container) return;
  tellOfCopy();
  const choice = readChoice();
  if (choice === 'off') return;
  const isThere = await container.getRegistration(scope.pathname);
  if (!isThere && choice === undefined && isDear()) return;
  try {
    const registration = await register(container);
    watchForNewer(container, registration);
    // browsers throw away what is kept where there is no room, and one that was broken off is none
    if (registration.active && (await Copy.all(scope)).length === 0)
      registration.active.postMessage(MAKE_COPY);
  } catch {
    // the browser does not allow it here, or it has not come: the next page asks again
  }
}
