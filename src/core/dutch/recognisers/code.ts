/** Letters and digits that together are a name or a code: "A12", "4G", "CO₂", "B7K9", postcodes, IBANs. */
import { digitByDigit, inPairs } from '../number-words.ts';
import { matchAt, type Place, type Recognition, textBefore } from '../recogniser.ts';
import { spellCode, spellLetters } from '../spell.ts';

/** "A4'tje" */
const diminutiveEnding = /['’](t?jes?)(?![\p{L}])/uy;
const letterFirst =
  /\p{L}{1,12}[\d₀-₉]{1,8}(?:\p{L}{1,8}[\d₀-₉]{0,8}){0,6}(?:\.\d{1,4}){0,6}(?![\p{L}\p{N}])/uy;
const digitFirst = /\d{1,8}\p{L}{1,8}(?:\d{1,8}\p{L}{0,8}){0,6}(?![\p{L}\p{N}])/uy;

export function recogniseLetterCode({ source, at }: Place): Recognition | undefined {
  const match = matchAt(letterFirst, source, at);
  if (match === null) return undefined;
  const end = at + match[0].length;
  const diminutive = matchAt(diminutiveEnding, source, end);
  if (diminutive === null) return { end, spoken: spellCode(match[0]) };
  return { end: end + diminutive[0].length, spoken: spellCode(match[0]) + diminutive[1] };
}

export function recogniseDigitCode({ source, at }: Place): Recognition | undefined {
  const match = matchAt(digitFirst, source, at);
  return match === null ? undefined : { end: at + match[0].length, spoken: spellCode(match[0]) };
}

const iban = /[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]{4}){2,7}(?:[ \u00a0]?\d{1,3})?(?![\p{L}\p{N}])/uy;

export function recogniseIban({ source, at }: Place): Recognition | undefined {
  const match = matchAt(iban, source, at);
  if (match === null) return undefined;
  const groups = match[0].replace(/[^A-Z0-9]/g, '').match(/.{1,4}/g) ?? [];
  const spoken = groups.map((group) =>
    [...group].map((sign) => (/\d/.test(sign) ? digitByDigit(sign) : sign)).join(' '),
  );
  return { end: at + match[0].length, spoken: spoken.join(', ') };
}

const postcode = /([1-9]\d{3})([ \u00a0]?)([A-Z]{2})(?![\p{L}\p{N}-])/uy;
const yearBefore =
  /(?:^|[^\p{L}])(?:in|sinds|na|voor|tot|van|vanaf|eind|begin|medio|jaar|ruim|bijna|zo’n|circa)\s$/iu;

/** "1234 AB". Without the space it can be nothing else; with it, not behind a word that a year follows. */
export function recognisePostcode(place: Place): Recognition | undefined {
  const { source, at } = place;
  const match = matchAt(postcode, source, at);
  if (match === null) return undefined;
  const [written, digits, space, letters] = match as unknown as [string, string, string, string];
  if (space !== '' && yearBefore.test(textBefore(place))) return undefined;
  return { end: at + written.length, spoken: `${inPairs(digits)} ${spellLetters(letters)}` };
}

const caseNumber = /ECLI:[A-Z]{2}:[A-Z]{2,7}:\d{4}:[A-Z0-9.]{1,25}(?![\p{L}\p{N}])/uy;

/** The European number of a judgment: its parts with a pause between them. */
export function recogniseCaseNumber({ source, at }: Place): Recognition | undefined {
  const match = matchAt(caseNumber, source, at);
  if (match === null) return undefined;
  return { end: at + match[0].length, spoken: match[0].split(':').map(spellCode).join(', ') };
}

const plate = /(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{1,3}|\d{1,3})-(?:[A-Z]{1,3}|\d{1,3})(?![\p{L}\p{N}-])/uy;

/** A number plate, "XX-123-Y": six signs, letters and digits in groups of their own. */
export function recognisePlate({ source, at }: Place): Recognition | undefined {
  const match = matchAt(plate, source, at);
  if (match === null) return undefined;
  const groups = match[0].split('-');
  const isPlate =
    match[0].length === 8 &&
    groups.some((group) => /\d/.test(group)) &&
    groups.some((group) => /[A-Z]/.test(group));
  if (!isPlate) return undefined;
  const spoken = groups.map((group) => {
    if (/^[A-Z]/.test(group)) return spellLetters(group);
    return group.length === 3 ? digitByDigit(group) : inPairs(group);
  });
  return { end: at + match[0].length, spoken: spoken.join(', ') };
}

const dotted = /\d{1,5}(?:\.\d{1,5}){1,5}(?![\p{L}\p{N}])/uy;

/** Version numbers, section numbers and IP addresses, where the dots group nothing: "2.0", "3.2.1". */
export function recogniseDottedNumber({ source, at }: Place): Recognition | undefined {
  const match = matchAt(dotted, source, at);
  if (match === null || /^\d{1,3}(?:\.\d{3})+$/.test(match[0])) return undefined;
  const parts = match[0].split('.').map((part) => spellCode(part));
  return { end: at + match[0].length, spoken: parts.join(' punt ') };
}

const row = /(?:\d{3,40}|\d{1,3}(?=[-/]\d))(?:[-/.]\d{1,12}){0,4}(?![\p{L}\p{N}]|[.,]\d)/uy;
const afterCodeWord =
  /(?:^|[^\p{L}])(?:\p{L}{0,20}(?:code|klantnummer|ordernummer|bestelnummer|lidnummer|lidmaatschapsnummer|rekeningnummer|dossiernummer|zaaknummer|polisnummer|factuurnummer|serienummer|volgnummer|studentnummer|leerlingnummer|personeelsnummer|burgerservicenummer|kvk-nummer|referentienummer|bonnummer|telefoonnummer|ticketnummer|contractnummer|registratienummer|aanvraagnummer|kenmerk|bsn|kvk|wachtwoord|pin|isbn|afzendnummer|doorkiesnummer|artikelnummer|kenteken|meldingsnummer|patiëntnummer)|tst\.|toestel|(?:klant|order|bestel|lid|rek\.|polis|factuur|dossier|zaak|kvk-?|bsn-?|ref\.|serie|studenten)nr\.?)(?:\s(?:is|was|wordt|luidt|van [a-z]+ is))?\s?[:=]?\s$/iu;

/** Digits behind a word that announces a code, or at the end of one ("LX2-48812073"): one by one. */
export function recogniseAnnouncedCode(place: Place): Recognition | undefined {
  const match = matchAt(row, place.source, place.at);
  if (match === null) return undefined;
  const before = textBefore(place);
  const endsCode = /[\p{L}\d]-$/u.test(before) && match[0].length > 4;
  if (!(endsCode || afterCodeWord.test(before))) return undefined;
  const groups = match[0].split(/[-/.]/).map(digitByDigit);
  return { end: place.at + match[0].length, spoken: groups.join(', ') };
}
