/**
 * On the page of a long list, which has a line for each entry: one who comes for an entry is led to
 * the page that prints it. Without script the line is a link.
 */
function leadOn(): void {
  const line = document.getElementById(location.hash.slice(1));
  if (!line?.closest('[data-leads-on]')) return;
  const link = line instanceof HTMLAnchorElement ? line : line.querySelector('a');
  if (link) location.replace(link.href);
}

leadOn();
addEventListener('hashchange', leadOn);
