/** What is known of HTML's elements: which start a block of their own, and which hold nothing to read. */
import type { Element } from 'domhandler';
import { type InlineMark, languageMark } from '../marked-text.ts';

const blockElements = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre search section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Not shown, drawn, or there to be operated. Whoever can't hear a formula needs more than its signs. */
const leftOut = new Set(
  (
    'applet area audio base button canvas col colgroup command datalist embed frame frameset head iframe input link ' +
    'map meta meter noframes noscript object option param progress rp rt script select source style svg template ' +
    'textarea title track video'
  ).split(' '),
);

export const isBlockElement = (name: string): boolean => blockElements.has(name);

export const isLeftOut = ({ name }: Element): boolean => leftOut.has(name);

export function isHidden({ attribs }: Element): boolean {
  if (attribs.hidden !== undefined || attribs['aria-hidden'] === 'true') return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribs.style ?? '');
}

const emphasis: readonly InlineMark[] = [{ kind: 'emphasis' }];
const strong: readonly InlineMark[] = [{ kind: 'strong' }];
/** In a map, since a page may name its elements as it likes, `constructor` among them. */
const marksByName = new Map([
  ['em', emphasis],
  ['i', emphasis],
  ['dfn', emphasis],
  ['cite', emphasis],
  ['strong', strong],
  ['b', strong],
]);

/**
 * What an element marks of the text in it. The language of a whole page is not looked at: many a page has kept that
 * of the template that it was made with.
 */
export function marksOf({ name, attribs }: Element): readonly InlineMark[] {
  const own = marksByName.get(name) ?? [];
  if (name === 'html' || name === 'body') return own;
  const language = languageMark(attribs.lang ?? attribs['xml:lang']);
  return language ? [...own, language] : own;
}
