/** Whether an event is a reader who scrolls the page: wheel, finger, scroll bar or keys. */

const scrollKeys = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);

export function isScrollIntent(event: Event): boolean {
  if (event instanceof KeyboardEvent) {
    return scrollKeys.has(event.key) && !event.ctrlKey && !event.defaultPrevented;
  }
  if (event instanceof PointerEvent) {
    // The page's own scroll bar lies beyond the width that the root element has for content.
    return event.clientX >= document.documentElement.clientWidth;
  }
  return true;
}
