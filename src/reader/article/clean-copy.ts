/**
 * What a reader copies is the text as it was written: without the colours and spacing that it is read in, without
 * spoken forms above words, and without the places where lines may break.
 */
import { withoutLineBreaks } from './text-piece.ts';

/** Until the returned function is called. */
export function copyCleanlyFrom(article: HTMLElement): () => void {
  const copied = (event: ClipboardEvent) => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || !selection.containsNode(article, true)) return;
    event.clipboardData?.setData('text/plain', withoutLineBreaks(selection.toString()));
    event.clipboardData?.setData('text/html', withoutLineBreaks(cleanHtml(selection)));
    event.preventDefault();
  };
  document.addEventListener('copy', copied);
  return () => document.removeEventListener('copy', copied);
}

const meaningful = ['lang', 'value', 'start'];

/** Elements with what they mean, and nothing of how they look. */
function cleanHtml(selection: Selection): string {
  const holder = document.createElement('div');
  for (let index = 0; index < selection.rangeCount; index += 1) {
    holder.append(selection.getRangeAt(index).cloneContents());
  }
  for (const above of holder.querySelectorAll('rt')) above.remove();
  for (const wrapper of holder.querySelectorAll('ruby, div')) wrapper.replaceWith(...wrapper.childNodes);
  for (const element of holder.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (!meaningful.includes(name)) element.removeAttribute(name);
    }
  }
  return holder.innerHTML;
}
