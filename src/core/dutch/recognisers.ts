/**
 * Every recogniser, in order of priority, by what it starts with: the first that knows what is written there
 * decides. What is longer or more telling stands before what is shorter or more common.
 */
import type { StartKind } from './characters.ts';
import type { Recogniser } from './recogniser.ts';
import { recogniseAbbreviation } from './recognisers/abbreviation.ts';
import { recognisePlainNumber } from './recognisers/plain-number.ts';

export const recognisers: Readonly<Record<StartKind, readonly Recogniser[]>> = {
  letter: [recogniseAbbreviation],
  digit: [recognisePlainNumber],
  sign: [],
};
