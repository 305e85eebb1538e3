/**
 * What every page runs at once. What a reader may ask for comes with the first sign of one
 * (`first-sign.ts`), so that a page which is opened and read asks for nothing more.
 */
import { awaitSign } from './first-sign.ts';
import { keepInView } from './keep-in-view.ts';

// only some pages have wide tables, and they can be read before the contents give way to them
if (document.querySelector('.table-dense'))
  import('./give-way.ts').then(
    ({ giveWay }) => giveWay(),
    () => undefined,
  );

const menu = document.querySelector('.report-nav');
const here = menu?.querySelector('[aria-current=page]');
if (menu && here) requestAnimationFrame(() => keepInView(menu, here));

awaitSign(() => import('./page.ts'));

// the network is the reader's first; what came from the copy says so at once
setTimeout(
  () => import('./offline/start.ts').catch(() => 0),
  document.documentElement.dataset.copy ? 0 : 4000,
);
