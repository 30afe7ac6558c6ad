/**
 * Letter words: which are spelled although they could be read, and which are said as a word although they stand
 * in capitals. Pronunciation after Onze Taal ("Initiaalwoorden, letterwoorden") and common usage on Dutch radio.
 */

/** In small letters spelled as letters; in capitals any row that cannot be read as a word is. */
const spelled =
  'adhd adsl aow apk atv avg avi b&b bbl bbq bh bhv bmi bmr bpm bsn bso btw bv bzk bzp cao cbr cd cfk ' +
  'copd csv cv cva cvs ddos dga dhl dj dkw dm dna dpd dvd ecg eeg ehbo ezk faq fbi gft ggd ggz ghb ' +
  'gmo gps gsm hbo hd hdmi hiv hpv html hts ib ic ict ipo iq isbn jpg kga kvk lbo lcd lhbt lhbti ' +
  'lhbtiq lpg lsd lts mbo mdf mkb mms mp mri mts mvo mvp nk nlp nv ocd oo oso otc ov pc pdd pdf pgb ' +
  'pgo pkb plc pms png poh ptss pvc qr rna roc rsi rtl rvs sbu seh sgp sms soa spd ssd ssl suv svo ' +
  'tbc tbs tv tvl uhd url usb uv uwv vbo vgz vhs vk vmbo vn vog vvd vve vvv vwo vws waf wao wc wga wk ' +
  'wlz wmo ww www xml xtc zbc zzp';

/** Capitals that are spelled although they hold a vowel and could be read. */
const spelledInCapitals =
  'ABN ABP ACM ADHD AED AEX AFM AH AI AIVD AMC ANC ANP ANWB AOB AOC AOW AP APG ASML ASN ATP AVG AZ ' +
  'BAM BBB BOA BUMA CAK CAO CDA CIA CPB CU DGB DHL DNA DNB DPG EBITDA ECB ECG ECU EEG EHBO EHEC EHRM ' +
  'EIB EK EMA EMC EO EPD EPO ESF ETA EU EUR EV EVP EVRM EZ FBI FNV GGD GIS HBO HIV IB IBM IC ICT ID ' +
  'IGJ IMC IMF ING IOC IPA IPCC IQ IRA IS ISBN IT IUD IVF IVN IZA KLM KRO LOI LTO LUMC MBO MIT MIVD ' +
  'MKB MRI NAM NCRV NCTV NEC NIBC NOC NOS NPO NRC NSA NVU OAB OBS OCD OCW OM ONVZ OPTA OR OV OVSE OVV ' +
  'OZB PO PSV PTA RAF RDW RIVM ROC RUG SCP SEO SOS SUV TNO TU TUE TV UCI UD UGC UK UMC UN UNHCR UPC ' +
  'UPS USA USB USD UT UV UVA UWV VAE VAR VARO VIB VMBO VN VO VOC VOF VPRO VS VU VUMC VVE WAO WHO WIC ' +
  'WIPO WK WO WODC WRR XTC YMCA ZZP';

/** Capitals that are said as a word. */
const word =
  'ABBA ADO AEGON AIDS AKZO ANBI ARBO ASAP AUDI AVRO BAFTA BENELUX BIBOB BIG BIOS BOVAG BRICS BYOD ' +
  'CERN CITO CIZ COA COC COVID DAF DENK DICTU DIGID DUO ECHA ECOFIN EFSA EIOPA ENKA ERASMUS ESA ESMA ' +
  'ESTEC EUROPOL FARC FIAT FIFA FIOD FOMO GAK GIF GIRO HACCP HALT HAMAS HAVO HEMA IKEA INTERPOL ISIS ' +
  'JPEG LAN LED LEGO LIBOR LINUX MAVO MER MERCOSUR MULO NAC NAFTA NASA NATO NAVO NIBUD NIOD NIPO ' +
  'NIVEL NUON NVAO OESO OPEC PABO PIN PISA PUK RABO RAI RAM RIAGG RIP ROM SAAB SARS SEAT SER SIDN SIM ' +
  'SIRE SLO SOA SOAP STER SUWI TIMSS TROS UEFA UNESCO UNICEF UNIX UNO UNRWA VARA VINAC VINEX VIP VITO ' +
  'VIVAT VUT WADA WAJONG WAMIL WAN WIA WNL WOB WOO WOZ YOLO ZAPP';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const spelledAcronyms = setOf(spelled);
export const spelledCapitals = setOf(spelledInCapitals);
export const wordAcronyms = setOf(word);

/** Mixed case, and what is said for them. */
export const mixedAcronyms: Readonly<Record<string, string>> = {
  Awb: 'A W B',
  BNNVARA: 'B N N Vara',
  BuZa: 'BuZa',
  BSc: 'B S C',
  CvB: 'C V B',
  Dsb: 'D S B',
  GGz: 'G G Z',
  Gw: 'Grondwet',
  IJ: 'IJ',
  KvK: 'K V K',
  LLM: 'L L M',
  MSc: 'M S C',
  MvT: 'memorie van toelichting',
  NGO: 'N G O',
  OK: 'oké',
  ok: 'oké',
  NZa: 'N Z A',
  OvJ: 'officier van justitie',
  PhD: 'P H D',
  Rv: 'R V',
  Sr: 'S R',
  Sv: 'S V',
  PvdA: 'P V D A',
  PvdD: 'P V D D',
  PvE: 'P V E',
  RvA: 'R V A',
  RvB: 'raad van bestuur',
  RvC: 'raad van commissarissen',
  RvS: 'Raad van State',
  RvT: 'raad van toezicht',
  TvdT: 'T V D T',
  UvA: 'U V A',
  UvT: 'U V T',
  VUmc: 'V U M C',
  VvE: 'V V E',
  WvSr: 'Wetboek van Strafrecht',
  WvSv: 'Wetboek van Strafvordering',
  Wmo: 'W M O',
  Wlz: 'W L Z',
  Wft: 'W F T',
  Wvggz: 'W V G G Z',
  Wgbo: 'W G B O',
  Wpg: 'W P G',
  Wsnp: 'W S N P',
  Zvw: 'Z V W',
};
