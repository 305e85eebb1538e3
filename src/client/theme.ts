/**
 * The choice of colours: the system's, light, dark. It is kept, read before the first paint by
 * layouts/colours.js, and read again when another window has changed it or the page comes back by “Back”.
 */
export function switchTheme(): void {
  const select = document.querySelector<HTMLSelectElement>('[data-theme-switch]');
  if (!select) return;
  const { dataset } = document.documentElement;
  const show = () => {
    select.value = dataset.theme ?? 'system';
  };
  const take = (choice: string | null) => {
    if (choice === 'light' || choice === 'dark') dataset.theme = choice;
    else delete dataset.theme;
    show();
  };
  const readAgain = () => {
    try {
      take(localStorage.getItem('theme'));
    } catch {
      show();
    }
  };
  // what another window has chosen meanwhile holds, and a choice here that was quicker than this script
  if (select.value === 'system') readAgain();
  select.addEventListener('change', () => {
    take(select.value);
    try {
      if (dataset.theme) localStorage.setItem('theme', dataset.theme);
      else localStorage.removeItem('theme');
    } catch {
      // the choice holds for this page only
    }
  });
  addEventListener('storage', ({ key }) => {
    if (key === 'theme' || key === null) readAgain();
  });
  addEventListener('pageshow', readAgain);
}
