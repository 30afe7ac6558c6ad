/** Ordinary paragraphs of at least `length` characters together, each told from the others by its number. */
export function ordinaryText(length: number): string {
  const words =
    'De brug over de rivier gaat om kwart voor acht open, en dan staan de fietsers geduldig te wachten. ' +
    'Sommige mensen lezen de krant, andere kijken naar het water. Volgens de brugwachter, dhr. De Wit, ' +
    'komen er per dag zo’n 1.250 mensen langs.';
  const paragraphs: string[] = [];
  for (let reached = 0; reached < length; reached += words.length + 20) {
    paragraphs.push(`Alinea ${paragraphs.length + 1}. ${words}`);
  }
  return paragraphs.join('\n\n');
}
