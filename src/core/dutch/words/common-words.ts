/**
 * Short Dutch words that writers put in capitals for stress ("NIET", "LET OP"), which are no letter words. What is
 * longer than four letters and can be read needs no list.
 */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'aan aap acht actie af ah al alle als arm arts au auto baan bah bak bang bed been beer ben bent bij ' +
    'bijna blij boe boek bord bos breek bus dag dames dan dank dat de deed deel den der deur deze dicht ' +
    'die dier dik dit doe doel doen dood door dorp droog druk dun dus duur duw echt een eens eerst eet ' +
    'einde eis elf elk elke en er erg eten even fase feit fijn fout ga gaan gaar gaat gaf gas geef geel ' +
    'geen gek geld giet ging god goed graag gratis groen grond groot ha haar had hal half halt hand ' +
    'hard heb hebt heel heet help hem hen heren het hier hij hoe hoi hond hoofd hoor huis hulp hé ik in ' +
    'info ingang ja jaar je jij jong jou jouw juf juist kaart kamer kan kans kassa kijk kind klaar klas ' +
    'klein kleur klik knip koe kom komt kook koop kop kort koud kun kunt laag laat laf land lang las ' +
    'laten leeg lees leg les let leuk leven lid lief liet lift los lot lucht maak maal maar maat mag ' +
    'man mee meel meer mei melk meng mens menu met mij mijn min mix moed moet mooi na naam naar nacht ' +
    'nat nee neem nest net niet nieuw niks no nog nood nooit noord noot nu of oh om onder ons ooit ook ' +
    'oom oor oost op open oud over paar pas pauze per pijn plak plan plek plus pop post prijs pruik ' +
    'puur raad raam rauw rij rijk ring roer rond rood rug rust sale samen schrijf slim slot snel snij ' +
    'soep som soms spoed spoel staan stap stem ster stil stop straat tafel tas te teken tel ten ter ' +
    'thee tijd tip tips toch toe tot trap trek tuin twee u ui uit uitgang uur uw vak vals van vast veel ' +
    'ver vier vis vlees vol voor vouw vraag vrij vul vuur waar wacht warm was wat water we week weet ' +
    'weg wel west wet wie wij wijs wil wind wit wolf wow yes zaak zal zand zat zee zeer zeg zei zes zet ' +
    'zien zij zijn zin zo zoet zon zorg zou zout zuid zus zwaar zwart één'
  ).split(' '),
);
