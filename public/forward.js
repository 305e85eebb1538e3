// Leads from a page that has moved to where the place that was asked for stands now.
{
  const { hash } = location;
  const place = document.getElementById(hash.slice(1));
  const link = place?.querySelector('a') ?? document.querySelector('a[data-forward]');
  if (link) location.replace(link.hash ? link.href : link.href + hash);
}
