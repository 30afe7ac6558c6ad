/** Gives the focus to the text, if there is one: the keys that come next are meant for it. */
export function focusText(): void {
  document.getElementById('text')?.focus({ preventScroll: true });
}
