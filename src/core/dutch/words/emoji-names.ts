/** Short Dutch names of the emoji and emoticons that people use most, for readers who want to hear them. */

const table = `😀 lachend gezicht|😃 lachend gezicht|😄 lachend gezicht|😁 grijnzend gezicht|😆 lachend gezicht|😅 opgelucht lachend gezicht|😂 tranen van het lachen|🤣 rollend van het lachen
😊 blij gezicht|🙂 glimlach|🙃 omgekeerd gezicht|😉 knipoog|😍 verliefd gezicht|🥰 verliefd gezicht|😘 kusje|😗 kusje|😋 lekker|😛 uitgestoken tong|😜 knipoog met tong|🤪 gek gezicht
🤗 knuffel|🤔 nadenkend gezicht|🤐 mond dicht|😐 neutraal gezicht|😑 uitdrukkingsloos gezicht|😏 zelfgenoegzaam gezicht|🙄 rollende ogen|😬 grimas|😌 opgelucht gezicht|😔 somber gezicht|😴 slapend gezicht
😷 gezicht met mondkapje|🤒 ziek gezicht|🤢 misselijk gezicht|🥳 feestend gezicht|😎 gezicht met zonnebril|🤓 slimmerik|😕 verward gezicht|🙁 bedroefd gezicht|☹ bedroefd gezicht|😮 verbaasd gezicht|😲 verbaasd gezicht
😳 blozend gezicht|🥺 smekend gezicht|😨 bang gezicht|😱 schreeuwend van angst|😢 huilend gezicht|😭 hard huilend gezicht|😤 briesend gezicht|😡 boos gezicht|😠 boos gezicht|🤬 vloekend gezicht|😈 duiveltje|💀 doodshoofd
💩 drol|👻 spook|👽 buitenaards wezen|🤖 robot|❤ hart|🧡 oranje hart|💛 geel hart|💚 groen hart|💙 blauw hart|💜 paars hart|🖤 zwart hart|🤍 wit hart|💔 gebroken hart|💕 hartjes|💖 glinsterend hart|💯 honderd punten
👋 zwaaiende hand|👌 oké|✌ vredesteken|🤞 gekruiste vingers|👍 duim omhoog|👎 duim omlaag|👏 applaus|🙌 handen in de lucht|🙏 gevouwen handen|💪 spierballen|👉 vinger naar rechts|👈 vinger naar links|👇 vinger omlaag|👆 vinger omhoog|🤝 handdruk
👀 ogen|👶 baby|👨 man|👩 vrouw|👧 meisje|👦 jongen|🤷 schouderophalen|🤦 hand voor het gezicht|🐶 hond|🐱 kat|🐭 muis|🐰 konijn|🐻 beer|🐮 koe|🐷 varken|🐸 kikker|🐵 aap|🐔 kip|🐧 pinguïn|🐦 vogel|🐝 bij|🦋 vlinder|🐟 vis|🐴 paard
🌹 roos|🌷 tulp|🌻 zonnebloem|🌸 bloesem|🌳 boom|🍀 klavertjevier|🍎 appel|🍌 banaan|🍓 aardbei|🍕 pizza|🍟 friet|🎂 taart|🍰 taartje|🍫 chocolade|☕ koffie|🍵 thee|🍺 bier|🍻 proostende glazen|🥂 proostende glazen|🍷 wijn|🍾 fles met kurk
⚽ voetbal|🏀 basketbal|🎾 tennisbal|🏆 beker|🥇 gouden medaille|🥈 zilveren medaille|🥉 bronzen medaille|🚲 fiets|🚗 auto|🚌 bus|🚆 trein|✈ vliegtuig|🚀 raket|⛵ zeilboot|🏠 huis|🏫 school|🏥 ziekenhuis|🌍 wereldbol|☀ zon|🌞 zon|🌧 regen
☁ wolk|⛈ onweer|❄ sneeuwvlok|⛄ sneeuwpop|🌈 regenboog|🔥 vuur|💧 druppel|⭐ ster|🌟 ster|✨ glinstering|🌙 maan|🎉 feest|🎊 confetti|🎈 ballon|🎁 cadeau|🎄 kerstboom|🎅 kerstman|🎃 pompoen|🎵 muzieknoot|🎶 muziek|🎤 microfoon
📱 mobiele telefoon|💻 laptop|📷 camera|📞 telefoon|📧 e-mail|📚 boeken|📖 boek|✏ potlood|📝 notitie|📅 kalender|⏰ wekker|🔔 bel|🔒 slot|🔑 sleutel|💡 lamp|💰 geldzak|💶 eurobiljetten|✅ vinkje|☑ vinkje|✔ vinkje|❌ kruis|❗ uitroepteken
❓ vraagteken|⚠ waarschuwing|🚫 verboden|♻ recycling|➡ pijl naar rechts|⬅ pijl naar links|⬆ pijl omhoog|⬇ pijl omlaag|🔴 rode cirkel|🟢 groene cirkel|🔵 blauwe cirkel|🇳🇱 vlag van Nederland|🇧🇪 vlag van België|🇪🇺 vlag van Europa|🇸🇷 vlag van Suriname`;

export const emojiNames: ReadonlyMap<string, string> = new Map(
  table.split(/[|\n]/).map((entry) => {
    const space = entry.indexOf(' ');
    return [entry.slice(0, space), entry.slice(space + 1)] as const;
  }),
);

export const emoticonNames: Readonly<Record<string, string>> = {
  ')': 'smiley',
  ']': 'smiley',
  D: 'lachend gezicht',
  '(': 'bedroefd gezicht',
  '[': 'bedroefd gezicht',
  P: 'uitgestoken tong',
  p: 'uitgestoken tong',
  O: 'verbaasd gezicht',
  o: 'verbaasd gezicht',
  '|': 'neutraal gezicht',
  '/': 'twijfelend gezicht',
  '*': 'kusje',
};
