/** How a Dutch number word starts, as the source of a pattern: enough to see that a number is meant. */
export const numberWord =
  '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|der|veer|vijf|zes|zeven|acht|negen|half|halve|anderhal(?:f|ve)|kwart|honderd|duizend|miljoen)(?:tien|tig|honderd|duizend)?';
