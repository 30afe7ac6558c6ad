/** Words around numbers that tell what kind of number it is, as sources of patterns. */

/** Before a time of day: "om 9.30". */
export const timePrepositions =
  '(?:om|rond|omstreeks|tegen|vanaf|tot|tussen|van|voor|na|sinds|half|aanvang|en|trein|bus|zo rond|uiterlijk|nu)';

/** Before a number that names a part or a version: "paragraaf 3.12", "versie 2.10". */
export const referenceWords =
  '(?:artikel|artikelen|art\\.|paragraaf|par\\.|§|hoofdstuk|hfst\\.|versie|tabel|figuur|fig\\.|afbeelding|afb\\.|bijlage|opgave|opdracht|som|vraag|les|stelling|punt|onderdeel|deel|sectie|windows|android|ios|python|java|pag\\.|pagina|blz\\.)';

/** Before a time that is the verse of a Bible book: "Johannes 3:16". */
export const bibleBooks =
  '(?:genesis|exodus|leviticus|numeri|deuteronomium|jozua|rechters|richteren|ruth|samuel|koningen|kronieken|ezra|nehemia|ester|job|psalm|psalmen|spreuken|prediker|hooglied|jesaja|jeremia|klaagliederen|ezechiël|daniël|hosea|amos|jona|micha|habakuk|zacharia|maleachi|matteüs|mattheüs|marcus|lucas|lukas|johannes|handelingen|romeinen|korintiërs|korinthe|galaten|efeziërs|filippenzen|kolossenzen|tessalonicenzen|timoteüs|titus|hebreeën|jakobus|petrus|judas|openbaring)';
