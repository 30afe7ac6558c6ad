/**
 * How abbreviations stand in a sentence, as far as that tells whether their full stop also ends it. The forms are
 * those of `words/abbreviations.ts`; added here are only facts of segmentation, and forms that are never said in full.
 * After Onze Taal ("Afkortingen") and the Leidraad of the Groene Boekje; Bible books after the NBG abbreviations.
 */
import { type Abbreviation, abbreviations } from '../words/abbreviations.ts';

export type AbbreviationUse =
  /** Something must follow: "m.b.t.", "bijv.". */
  | 'goes on'
  /** Often the last word of a sentence: "enz.", "p.p.". */
  | 'may end'
  | 'before name'
  | 'before number'
  | 'after number'
  /** Ends a sentence only where a starting word follows. */
  | 'either';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What follows belongs to them, also with a capital: "m.b.t. Uw aanvraag", "vgl. Hoofdstuk 4". */
const prepositions = wordsOf(
  'van met tot aan voor op der de den in bij uit over tegenover volgens inzake vanaf betreft',
);
const connectives: ReadonlySet<string> = new Set([
  'bijvoorbeeld',
  'casu quo',
  'circa',
  'confer',
  'dat is',
  'dat wil zeggen',
  'eventueel',
  'exclusief',
  'id est',
  'in casu',
  'in memoriam',
  'inclusief',
  'met andere woorden',
  'met name',
  'namelijk',
  'nota bene',
  'onder andere',
  'onder meer',
  'ongeveer',
  'plaatsvervangend',
  'plusminus',
  'postscriptum',
  'respectievelijk',
  'te weten',
  'van links naar rechts',
  'vergelijk',
  'versus',
  'voormalig',
  'voornamelijk',
  'waarnemend',
  'waaronder',
  'zogenaamd',
  'zogenaamde',
]);

/** They close an enumeration, a price, a date or a remark. */
const closingForms = wordsOf(
  'enz etc e.d e.a e.o e.v e.v.a e.e.a o.i.d dgl c.s n.v.t n.n.b n.n.g n.t.b n.o.t.k z.g.a.n i.z.g.st o.n.o k.k v.o.n t.k ' +
    'jl j.l ll l.l a.s e.k p.d p.j p.m p.p p.p.p.d p.p.p.n p.st p.u p.w s.v.p a.u.b a.j.b z.s.m t.z.t z.o.z i.h.a i.i.g ' +
    'a.h.w b.d i.o v.v z.n z.j m.v.g b.v.d w.g v.chr n.chr w.v.t.t.k o.v.b b.g.g p.o r.k',
);

/** Forms that are never said in full, or that only a sentence's end depends on. */
const furtherForms: readonly (readonly [AbbreviationUse, string])[] = [
  ['goes on', 'oa mn cq'],
  ['may end', 'a.m cs red'],
  ['before name', 'ch jac joh ms mme mlle mad ph sr ste th wm z.em z.exc z.h'],
  ['before number', 'app bl cap col fl gen ibid sub tekst'],
  // The books of the Bible.
  [
    'before number',
    'ex lev num deut joz richt sam kon kron neh ps spr pred hoogl jes jer klaagl ez dan hos joël am mich hab zach mal ' +
      'matt mat marc luc joh hand rom kor gal ef fil kol tess tim tit hebr jak petr openb',
  ],
  ['either', 'bros co corp inc ltd mld mln exempl fol'],
];

/** As many write them: "svp.", "oid." */
const closingFormsWithoutStops: ReadonlySet<string> = new Set(
  Array.from(closingForms, (form) => form.replaceAll('.', '')),
);

const howUsed = ({ spoken, where }: Abbreviation, form: string): AbbreviationUse => {
  if (where === 'before word') return 'either';
  if (where !== 'anywhere') return where;
  if (closingForms.has(form) || closingFormsWithoutStops.has(form)) return 'may end';
  const lastWord = spoken.slice(spoken.lastIndexOf(' ') + 1);
  return prepositions.has(lastWord) || connectives.has(spoken) ? 'goes on' : 'either';
};

function collectUses(): ReadonlyMap<string, ReadonlySet<AbbreviationUse>> {
  const uses = new Map<string, Set<AbbreviationUse>>();
  const add = (form: string, use: AbbreviationUse) => {
    const known = uses.get(form) ?? new Set();
    uses.set(form, known.add(use));
  };
  for (const abbreviation of abbreviations) {
    const form = abbreviation.written.replace(/\.$/, '').toLowerCase();
    add(form, howUsed(abbreviation, form));
  }
  for (const form of closingForms) add(form, 'may end');
  for (const [use, forms] of furtherForms) for (const form of forms.split(' ')) add(form, use);
  return uses;
}

const uses = collectUses();
const noUses: ReadonlySet<AbbreviationUse> = new Set();

/** The uses of an abbreviation, written small and without its last full stop; none for any other word. */
export function abbreviationUses(form: string): ReadonlySet<AbbreviationUse> {
  const known = uses.get(form);
  if (known !== undefined || !form.includes('.')) return known ?? noUses;
  // "mr.dr", "art.nr": several in a row, of which the last decides.
  const parts = form.split('.').map((part) => uses.get(part));
  return parts.every((part) => part !== undefined) ? (parts.at(-1) ?? noUses) : noUses;
}

const placesInCapitals = wordsOf('v.s u.s.a v.k s.u b.r.d d.d.r n.-br z.-h n.-h');
const companiesInCapitals = wordsOf('n.v b.v c.v v.o.f s.a b.v.b.a g.m.b.h v.z.w a.g');

/** "de V.S.": a name in full by itself. */
export const isPlaceInCapitals = (form: string): boolean => placesInCapitals.has(form);

/** "Philips N.V.": complete when a name stands before it. */
export const isCompanyForm = (form: string): boolean => companiesInCapitals.has(form);
