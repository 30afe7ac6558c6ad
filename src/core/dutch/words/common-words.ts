/**
 * Short Dutch words that writers put in capitals for stress ("NIET", "LET OP"), which are no letter words. What is
 * longer than four letters and can be read needs no list.
 */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'aan aap acht af al alle als arm auto baan bang bed been beer bij bijna blij boek bord bos bus dag dan dank dat de deel den der deur deze die dier dit doe ' +
    'doel doen dood door dorp dus echt een één eens eerst eet einde eis elf elk elke en er erg even fase feit fijn fout ga gaan gaat gas geef geel geen geld ' +
    'gek geld god goed graag groen groot grond haar hal halt hand hard heb hebt heel heet hem hen het hier hij hoe hond hoofd hoor huis hulp ik in ja jaar je jij jou ' +
    'jouw juf juist kaart kamer kan kans kind klaar klas klein kleur klik koe kom komt kop koop kort kunt laag laat land lang laten lees les let leuk leven lid lief ' +
    'los lucht maak maal maar man mag mee meer mei mens menu met mij mijn min moed moet mooi na naam nacht nee neem net nee niet nieuw niks nog nooit nu of om onder ' +
    'ons ook oom oor op open over paar pas pauze per plan plek pop post prijs pruik raad rood rug rust samen slot snel som spoed staan stap stem stil stop ' +
    'straat tas te tel ten ter tijd toch toe tot trap tuin twee uit uur uw van vast veel ver vier vis vol voor vraag vrij vuur waar wat water we week weet weg wel wet ' +
    'wie wij wil wind wit zaak zal zee zeer zei zes zien zij zin zo zon zorg zou zus zwart deed gaf zat ooit zeg kijk wacht hoi wow ha oh ah au bah boe hé yes no ' +
    'help stop gratis actie nieuw sale uw u let lees dicht leeg druk duw trek slim arts nood uitgang ingang kassa lift info tip tips dames heren ' +
    'mix kijk eten duur breek vals echt puur meng bak kook snij roer giet leg zet was spoel droog vul vouw knip plak teken schrijf lees ' +
    'ben bent zijn was had heb kun ging liet las los lot maat meel melk naar nest noot oost west zuid noord pijn plus raam rij rijk ring soep soms ster tafel thee ui vak ' +
    'vlees wolf zand zoet zout zwaar jong oud dik dun rond laf wijs gaar rauw nat droog warm koud heet half heel'
  ).split(' '),
);
