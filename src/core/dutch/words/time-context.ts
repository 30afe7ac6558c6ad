/** Words around numbers that tell what kind of number it is, as sources of patterns. */

/** Before a time of day: "om 9.30". */
export const timePrepositions =
  '(?:om|rond|omstreeks|tegen|vanaf|tot|tussen|van|voor|na|sinds|half|aanvang|en|trein|bus|zo rond|uiterlijk|nu)';

/** Before a number that names a part or a version: "paragraaf 3.12", "versie 2.10". */
export const referenceWords =
  '(?:artikel|artikelen|art\\.|paragraaf|par\\.|§|hoofdstuk|hfst\\.|versie|tabel|figuur|fig\\.|afbeelding|afb\\.|bijlage|opgave|opdracht|som|vraag|les|stelling|punt|onderdeel|deel|sectie|windows|android|ios|python|java|pag\\.|pagina|blz\\.)';
