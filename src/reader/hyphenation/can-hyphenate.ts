/**
 * Whether this browser knows where Dutch words may be broken. Some ship without the word lists for it, and break
 * nothing; none says so, so a long word is tried in a narrow place.
 */
export function canHyphenate(): boolean {
  const probe = document.createElement('p');
  probe.lang = 'nl';
  probe.textContent = 'arbeidsongeschiktheid';
  const { style } = probe;
  style.setProperty('position', 'absolute');
  style.setProperty('visibility', 'hidden');
  style.setProperty('inline-size', '5em');
  style.setProperty('hyphens', 'auto');
  document.body.append(probe);
  const broken = probe.offsetHeight;
  style.setProperty('hyphens', 'manual');
  const whole = probe.offsetHeight;
  probe.remove();
  return broken > whole;
}
