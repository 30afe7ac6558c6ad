/** The ways in which systems write that a voice is Dutch. */
const dutch = /^nl(?:[-_]([a-z]{2}))?(?![a-z])/i;

/** BCP 47 as Leesmee writes it, `nl-BE` for `nl_be`; `null` for any other language. */
export function dutchTag(language: string): string | null {
  const match = dutch.exec(language);
  if (!match) return null;
  return match[1] ? `nl-${match[1].toUpperCase()}` : 'nl';
}
