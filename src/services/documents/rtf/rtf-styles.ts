/** The styles of an RTF document by their number: what a paragraph is that has one. */
import type { HeadingLevel } from '../../../core/article.ts';

export type RtfRole =
  | { readonly role: 'heading'; readonly level: HeadingLevel }
  | { readonly role: 'quote' | 'caption' | 'contents' | 'body' };

export const headingRole = (outlineLevel: number): RtfRole =>
  outlineLevel >= 0 && outlineLevel < 9
    ? { role: 'heading', level: Math.min(outlineLevel + 1, 6) as HeadingLevel }
    : { role: 'body' };

/** A style's name is what is left of its group, with a semicolon at its end. */
export function roleOfStyle(name: string, outlineLevel: number | null): RtfRole {
  const plain = name.replace(/;.*$/s, '').replaceAll('_', ' ').trim().toLowerCase();
  const level = /^(?:heading|kop) ([1-9])$/.exec(plain)?.[1];
  if (level !== undefined) return headingRole(Number(level) - 1);
  if (plain === 'title' || plain === 'titel') return headingRole(0);
  if (/^(?:intense )?quote$|^block text$|^quotations?$|^citaat$/.test(plain)) return { role: 'quote' };
  if (/(?:^| )caption$|^bijschrift$|^figure$/.test(plain)) return { role: 'caption' };
  if (/^(?:toc|contents) (?:\d|heading)$/.test(plain)) return { role: 'contents' };
  return outlineLevel === null ? { role: 'body' } : headingRole(outlineLevel);
}
