/** The page about reading without a network: whether there is a copy, and the buttons that make or end it. */
import { Copy, cacheNames } from '#/offline/copy.ts';
import { MAKE_COPY } from '#/offline/messages.ts';
import { element } from '#/search/ui/element.ts';
import { isDear } from '#/text/dear-connection.ts';
import { askWorker } from './ask-worker.ts';
import { keepChoice, readChoice, register, scope, workers } from './registration.ts';

/** Two megabytes on a slow line, ms. */
const PATIENCE = 120_000;

const state = document.querySelector<HTMLElement>('[data-offline-state]');
const container = workers();
const cannot = () =>
  state?.replaceChildren(
    '이 브라우저에서는 쓸 수 없다. https로 연 사이트와 서비스 워커를 아는 브라우저, 사이트가 저장하는 것을 막지 않는 설정이 필요하다.',
  );
if (state && container) show(state, container).catch(cannot);
else cannot();

async function show(state: HTMLElement, container: ServiceWorkerContainer): Promise<void> {
  state.setAttribute('role', 'status');
  // what is said takes no more room than what stood here, and nothing below moves
  state.style.minBlockSize = `${state.offsetHeight}px`;
  const say = (words: string, act?: string, run?: () => void) => {
    const button = element('button', { type: 'button' }, act ?? '');
    button.addEventListener('click', () => run?.());
    state.replaceChildren(words, ...(act ? [' ', button] : []));
  };
  const on = () => {
    keepChoice('on');
    get();
  };
  const off = async () => {
    keepChoice('off');
    await remove(container);
    say('껐다. 받아 둔 사본을 지웠다.', '다시 켜기', on);
  };
  const get = async () => {
    say('사본을 받고 있다.', '그만두기', off);
    const copy = await getCopy(container).catch(() => undefined);
    if (readChoice() === 'off') await remove(container);
    else if (copy) await tell(copy);
    else say('사본을 받지 못했다. 네트워크가 끊겼거나 저장할 곳이 모자란다.', '다시 받기', on);
  };
  const tell = async (copy: Copy) => {
    const at = new Intl.DateTimeFormat('ko', { dateStyle: 'long', timeStyle: 'short' });
    const size = ((await copy.size()) / 1e6).toFixed(1);
    say(
      `켜져 있다. ${at.format(new Date(copy.at))}에 받은 사본이 있다(${size}MB).`,
      '끄고 지우기',
      off,
    );
  };
  const [copy] = await Copy.all(scope);
  if (copy) await tell(copy);
  else if (readChoice() === 'off') say('꺼져 있다. 사본이 없다.', '켜기', on);
  else if (readChoice() === undefined && isDear())
    say('데이터를 아끼는 연결이어서 저절로 받지 않았다.', '받기', on);
  else await get();
}

/**
 * Has a worker make its copy.
 *
 * @returns undefined when there is none
 */
async function getCopy(container: ServiceWorkerContainer): Promise<Copy | undefined> {
  const registration = await register(container);
  await isInstalled(registration);
  const [copy] = await Copy.all(scope);
  if (copy || !registration.active) return copy;
  // one that was ended stays as long as its pages, and does not begin again by itself
  await askWorker(registration.active, MAKE_COPY, PATIENCE);
  return (await Copy.all(scope))[0];
}

/** Waits until a worker has its copy, or has given up. */
async function isInstalled({ installing }: ServiceWorkerRegistration): Promise<void> {
  if (!installing) return;
  await new Promise<void>((done) => {
    const look = () => installing.state !== 'installing' && done();
    installing.addEventListener('statechange', look);
    look();
  });
}

/** Ends the worker and deletes all copies. */
async function remove(container: ServiceWorkerContainer): Promise<void> {
  await (await container.getRegistration(scope.pathname))?.unregister();
  const names = await cacheNames(scope);
  await Promise.all(names.map((name) => caches.delete(name)));
}
