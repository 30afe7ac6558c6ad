/** Names and nouns with Roman numerals behind them. Rulers and popes take an ordinal: "Willem de Eerste". */

export const rulerNames: ReadonlySet<string> = new Set(
  (
    'Abdullah Alexios Alfonso Amalrik Antiochus Arnulf Attalus Béla Boris Carl Carol Casimir Childerik Christian Cleopatra Clovis Constans ' +
    'Cyrus Diederik Faisal Georg Gustav Herodes Humbert Joseph Magnus Manuel Matthias Michael Michaël Mithridates Nikolaas Oscar Philippus ' +
    'Psammetichus Radboud Sancho Selim Seleucus Seti Siegfried Simeon Stefan Tarquinius Theodorik Valdemar Valentinianus Wladislaus ' +
    'Adriaan Albert Albrecht Alexander Alfons Amenhotep Arnoud Artaxerxes August Benedictus Bernhard Bonifatius Boudewijn ' +
    'Calixtus Carlos Catharina Celestinus Charles Christiaan Clemens Constantijn Darius Dirk Edward Eduard Elisabeth ' +
    'Elizabeth Emanuel Ernst Erik Eugenius Felipe Ferdinand Filips Floris Frans Franz Frederik George Gerard Godfried Gregorius ' +
    'Gustaaf Haakon Harald Hassan Hendrik Henri Honorius Innocentius Isabella Ivan Jacob Jacobus Jan Johan Johannes Jozef ' +
    'Julius Justinianus Karel Knoet Koenraad Kyrillos Lambert Leo Leopold Lodewijk Lotharius Louis Maarten Margaretha ' +
    'Margrethe Maria Maurits Maximiliaan Mehmet Mohammed Murat Napoleon Nebukadnezar Nicolaas Olaf Olav Otto Paul Paulus ' +
    'Pedro Peter Petrus Philips Pius Pepijn Ptolemaeus Ramses Reinald Reinoud Richard Robert Rudolf Rupert Sigismund Sixtus Stefanus ' +
    'Sylvester Thoetmosis Theodosius Umberto Urbanus Victor Wenceslaus Wilhelm Wilhelmina Willem Xerxes Zacharias'
  ).split(' '),
);

/** Nouns that are numbered with Roman numerals, where even a single "I", "V" or "X" is one. */
export const numberedNouns: ReadonlySet<string> = new Set(
  (
    'deel boek hoofdstuk titel afdeling bijlage klasse categorie akte bedrijf scène paragraaf artikel fase type graad band ' +
    'jaargang wereldoorlog wo stelling wet les divisie concilie vaticanum olympiade zuil pijler eeuw tabel figuur niveau punt ' +
    'onderdeel groep opus nummer zang strofe vers symfonie concert sonate balans baccalaureaat kolom laag stadium factor'
  ).split(' '),
);
