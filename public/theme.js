// Runs before the first paint: the reader's own choice of colours wins over the system's.
try {
  const theme = localStorage.getItem('theme');
  if (/^(light|dark)$/.test(theme)) document.documentElement.dataset.theme = theme;
} catch {
  // no storage, no choice: the system decides
}
document.documentElement.classList.add('js');
