/** Calls back when the text may have been laid out anew: another size, typography, or a font that arrived. */
export function watchLayout(article: HTMLElement, changed: () => void): () => void {
  const sizes = new ResizeObserver(changed);
  sizes.observe(article);
  document.fonts.addEventListener('loadingdone', changed);
  return () => {
    sizes.disconnect();
    document.fonts.removeEventListener('loadingdone', changed);
  };
}
