/**
 * Letter words: which are spelled although they could be read, and which are said as a word although they stand
 * in capitals. Pronunciation after Onze Taal ("Initiaalwoorden, letterwoorden") and common usage on Dutch radio.
 */

/** In small letters spelled as letters; in capitals any row that cannot be read as a word is. */
const spelled =
  'abc adhd adsl ai aow apk atv avg avi b&b bbl bbq bh bhv bmi bmr bpm bsn bso btw bv bzp bzk cao cbr cd cfk copd csv cv cva cvs ' +
  'ddos dga dhl dj dkw dm dna dpd dvd ecg eeg ehbo ek eu ezk faq fbi gft ggz ggd ghb gmo gps gsm gsm ' +
  'hbo hd hdmi hiv hpv hr hts html ib ic ict ipo iq isbn jpg kga kvk lbo lcd lhbt lhbti lhbtiq lpg lsd lts mbo mdf mkb mms mp mri ms mts mvo ' +
  'mvp nk nt nv nlp ocd oo os oso otc ov pc pdf pdd pgb pgo pkb plc pms png poh ptss pvc qr rna rsi rtl roc rvs sbu seh sgp ' +
  'sms soa sp spd ssd ssl suv svo tbc tbs tl tv tvl uhd url usb uv uwv vbo vgz vhs vk vmbo vn vog vr vs vvd vve vvv vwo vws ' +
  'wa waf wao wc wga wk wlz wmo ww www xml xtc zbc zzp';

/** Capitals that are spelled although they hold a vowel and could be read. */
const spelledInCapitals =
  'AH ABN ABP ACM AEX AFM AIVD AIO ANC ANP ANWB AOW AP APG ASN ASML ATP AVG AZ BAM BBB BIJ BNI BOA BUMA CAK CAO CDA CIA CITO COA CPB CU DGB DHL DNA DNB DPG DUO EBITDA ' +
  'ECB EHEC EHBO EK EO ESF ETA EU EVRM EVP FBI FIOD FNV GGD GIS HBO HIV IBM IC ICT ID IGJ IMF ING IOC IPCC IQ IRA IS ISBN IT IVF IVN ' +
  'KLM KRO LOI LTO LUMC MIVD MBO MIT MKB MRI NAM NCRV NCTV NEC NIBC NOC NOS NPO NRC NSA NVU OCW OM ONVZ OR OV OVSE OZB PO PSV PTA RAF RDW RIVM ROC RUG SCP SEO SER ' +
  'SOS SUV TNO TU TUE TV UD UK UMC UNHCR UN USA USB UT UV UVA UWV VAR VAE VARO VIB VMBO VN VOC VOF VO VPRO VS VU VUMC VVE WAO WHO WIC WIPO WK WODC WO WOB WRR XTC YMCA ZZP AI AOC AR EV EHRM EIB ' +
  'AMC EMC IJ IK IMC IPA UCI UGC UPC UPS USD EUR EPO OESO OPTA EZ IZA EMA ECU OCD ADHD EEG ECG IUD OVV OBS IB OAB AED AOB EPD';

/** Capitals that are said as a word. */
const word =
  'NAVO NATO NASA UNESCO UNICEF FIFA UEFA AIDS SARS COVID HAVO MAVO PABO MULO VUT RIAGG HALT OPEC OESO ECOFIN INTERPOL EUROPOL NIOD VARA AVRO TROS NIBUD HEMA ' +
  'IKEA LEGO SIRE STER RAI ARBO BOVAG RABO AEGON DELTA VIVAT WIA WOZ WOO WOB WOR ANBI DENK VOLT GIRO PIN SIM PUK LAN WAN VIP TOP RAM ROM LED MER BIO KEMA CERN ESA ESTEC ' +
  'BENELUX BRICS FARC HAMAS ISIS MERCOSUR NAFTA SALT START TASS UNRWA UNO WADA ABBA BAFTA ERASMUS FIOD NAC ADO SOA SOAP VINEX VINAC WAJONG WAMIL BIG BIBOB CIZ COC COA NIPO NIVEL SOVON ' +
  'SIDN TESO VITO IRIS JPEG GIF BIOS DOS UNIX LINUX BASIC COBOL RIP ASAP YOLO FOMO LOL OMG BYOD PIEK LAB TAXI MAX ZEMBLA BOOS ZAPP WNL BEL SOLK KIND KIMO KLIC DIGID DICTU SUWI ' +
  'TIMSS PISA CITO DUO SER LIBOR ESMA EIOPA ECHA EFSA NVAO HACCP MAVO SLO GAK RUM ENKA AKZO VAM NUON DAF FIAT SAAB SEAT AUDI NOC';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const spelledAcronyms = setOf(spelled);
export const spelledCapitals = setOf(spelledInCapitals);
export const wordAcronyms = setOf(word);

/** Mixed case, and what is said for them. */
export const mixedAcronyms: Readonly<Record<string, string>> = {
  Awb: 'A W B',
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
