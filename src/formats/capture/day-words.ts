import type { Language } from './language.ts';

/**
 * How a language speaks of days, in folded letters. `{n}`, `{unit}`, `{weekday}`, `{month}`, `{d}` are filled in; ` || ` stands
 * between whole alternatives.
 */
export type DayWords = {
  /** Days from today, and the phrases that say so. */
  readonly offsets: readonly (readonly [days: number, phrases: string])[];
  /** From Sunday on; the variants of one day joined by `|`. */
  readonly weekdays: string;
  /** From January on. */
  readonly months: string;
  /** From one on, separated by commas. */
  readonly numbers: string;
  readonly units: {
    readonly day: string;
    readonly week: string;
    readonly month: string;
    readonly year: string;
  };
  readonly ago: string;
  readonly ahead: string;
  /** "Thursday of last week", "Thursday next week". */
  readonly inLastWeek?: string;
  readonly inNextWeek?: string;
  readonly lastUnit: string;
  readonly nextUnit: string;
  readonly lastWeekday: string;
  readonly nextWeekday: string;
  readonly weekday: string;
  readonly date: string;
  readonly inMonth: string;
  readonly dayOfMonth: string;
  readonly weekend: string;
};

const YEAR = '(?:,? (?:de |del )?(?<year>20\\d\\d))?';

export const DAY_WORDS: Readonly<Record<Language, DayWords>> = {
  en: {
    offsets: [
      [-14, 'a fortnight ago|(?:the )?week before last'],
      [14, 'in a fortnight'],
      [-2, '(?:the )?day before yesterday'],
      [-1, 'yesterday(?: (?:morning|afternoon|evening|night))?|last night|yday'],
      [0, 'today|tonight|this (?:morning|afternoon|evening)|just now'],
      [2, '(?:the )?day after tomorrow'],
      [1, 'tomorrow(?: (?:morning|afternoon|evening|night))?|tmrw'],
    ],
    weekdays:
      'sunday|sun monday|mon tuesday|tues|tue wednesday|weds|wed thursday|thurs|thur|thu friday|fri saturday|sat',
    months:
      'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
    numbers:
      'one|an|a, two|a couple of|couple of|a couple, three|a few|few, four, five, six, seven, eight, nine, ten, eleven, twelve',
    units: { day: 'days?', week: 'weeks?|wks?', month: 'months?', year: 'years?' },
    ago: '{n} {unit} ago',
    ahead: "in {n} {unit}(?:' time)? || {n} {unit} from (?:now|today) || within {n} {unit}",
    inLastWeek: '(?:on )?{weekday} (?:of )?last week || last week,? (?:on )?{weekday}',
    inNextWeek: '(?:on )?{weekday} (?:of )?next week || next week,? (?:on )?{weekday}',
    lastUnit: '(?:last|past) {unit} || earlier this {unit}',
    nextUnit: '(?:early |later |sometime )?next {unit}',
    lastWeekday: '(?:last|this past|past) {weekday}',
    nextWeekday: '(?:on )?(?:next|this coming|coming) {weekday}',
    weekday:
      '(?:on|this) {weekday}(?: (?:morning|afternoon|evening|night))? || (?=[a-z]{6}|(?:tues|weds|thurs|thur|fri)(?![a-z])){weekday}(?: (?:morning|afternoon|evening|night))?',
    date: `(?:on )?(?:the )?{d}(?:st|nd|rd|th)?(?: of)? {month}\\.?${YEAR} || (?:on )?{month}\\.? {d}(?:st|nd|rd|th)?${YEAR}`,
    inMonth: `(?:in|back in|since|by) (?:(?<part>early|mid|late)[ -])?{month}${YEAR} || (?:at )?(?:the )?(?<part>early|mid|late|beginning of|end of)[ -]{month}${YEAR}`,
    dayOfMonth: '(?:on )?the {d}(?:st|nd|rd|th)',
    weekend: '(?<future>next|this) weekend || (?<past>last|past|over the|this past)? ?weekend',
  },
  de: {
    offsets: [
      [-2, 'vorgestern(?: abend| morgen)?'],
      [-14, 'vorletzte woche'],
      [14, 'ubernachste woche|in der ubernachsten woche'],
      [-1, 'gestern(?: abend| morgen| mittag| nachmittag| fruh| vormittag)?|letzte nacht'],
      [0, 'heute(?: abend| morgen| mittag| nachmittag| fruh| vormittag)?'],
      [2, 'ubermorgen'],
      [1, 'morgen(?: abend| fruh| mittag| nachmittag)?'],
    ],
    weekdays: 'sonntag montag dienstag mittwoch donnerstag freitag samstag|sonnabend',
    months:
      'januar|janner|jan februar|feb marz|maerz|mrz april|apr mai juni|juno|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
    numbers:
      'einer|einem|eine|ein, zwei|ein paar, drei|einigen|wenigen, vier, funf, sechs, sieben, acht, neun, zehn, elf, zwolf, dreizehn, vierzehn',
    units: {
      day: 'tagen|tage|tag',
      week: 'wochen|woche',
      month: 'monaten|monate|monat',
      year: 'jahren|jahre|jahr',
    },
    ago: 'vor {n} {unit}',
    ahead: 'in {n} {unit}',
    inLastWeek:
      '(?:letzte|vorige|vergangene) woche,? (?:am )?{weekday} || (?:am )?{weekday} (?:letzter|voriger|vergangener|letzte|vorige) woche',
    inNextWeek:
      '(?:nachste|kommende) woche,? (?:am )?{weekday} || (?:am )?{weekday} (?:nachster|kommender|nachste|kommende) woche',
    lastUnit: '(?:letzte[nrs]?|vorige[nrs]?|vergangene[nrs]?) {unit}',
    nextUnit: '(?:nachste[nrs]?|kommende[nrs]?) {unit}',
    lastWeekday: '(?:am )?(?:letzten|letzter|vorigen|vergangenen) {weekday}',
    nextWeekday: '(?:am )?(?:nachsten|nachster|kommenden|kommender) {weekday}',
    weekday: '(?:am |diesen )?{weekday}(?: ?(?:abend|morgen|mittag|nachmittag|vormittag|fruh))?',
    date: `(?:am |den |vom )?{d}\\.? {month}(?:\\.(?= |$))?${YEAR}`,
    inMonth: `(?:im |seit )?(?<part>anfang|mitte|ende) {month}${YEAR} || (?:im|seit) {month}${YEAR}`,
    dayOfMonth: '(?:am|den) {d}\\.(?! ?\\d)',
    weekend:
      '(?:am )?(?<future>nachste[sn]?|kommende[sn]?) wochenende || (?:am |ubers |dieses )?(?<past>letzte[sn]?|voriges|vergangenes)? ?wochenende',
  },
  fr: {
    offsets: [
      [-2, 'avant-hier|avant hier'],
      [-1, 'hier(?: soir| matin| apres-midi| midi)?'],
      [0, "aujourd'hui|ce (?:matin|soir|midi)|cet(?:te)? apres-midi|tout a l'heure"],
      [2, 'apres-demain|apres demain'],
      [1, 'demain(?: soir| matin| midi)?'],
    ],
    weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
    months:
      'janvier|janv fevrier|fev|fevr mars avril|avr mai juin juillet|juil aout septembre|sept octobre|oct novembre|nov decembre|dec',
    numbers:
      'un|une, deux|quelques, trois, quatre, cinq, six, sept, huit, neuf, dix|une dizaine de, onze, douze, treize, quatorze, quinze|une quinzaine de',
    units: { day: 'jours?', week: 'semaines?', month: 'mois', year: 'ans?|annees?' },
    ago: 'il y a {n} {unit} || ca fait {n} {unit}',
    ahead: "(?:dans|d'ici) {n} {unit}",
    inLastWeek:
      '(?:le )?{weekday} (?:de )?la semaine (?:derniere|passee) || la semaine (?:derniere|passee),? (?:le )?{weekday}',
    inNextWeek: '(?:le )?{weekday} (?:de )?la semaine prochaine || la semaine prochaine,? (?:le )?{weekday}',
    lastUnit: "(?:la |le |l')?{unit} (?:dernier|derniere|passee?)",
    nextUnit: "(?:la |le |l')?{unit} (?:prochaine?|suivante?|qui vient)",
    lastWeekday: '{weekday} (?:dernier|passe)',
    nextWeekday: '{weekday} (?:prochain|qui vient)',
    weekday: '(?:ce )?{weekday}(?: (?:soir|matin|midi|apres-midi))?',
    date: `(?:le )?{d}(?:er)? {month}${YEAR}`,
    inMonth: `(?<part>debut|mi-|mi|fin) ?{month}${YEAR} || (?:en|depuis) {month}${YEAR}`,
    dayOfMonth: 'le {d}',
    weekend:
      '(?:le )?week-?end (?:(?<past>dernier|passe)|(?<future>prochain)) || (?:ce|le|pendant le|au cours du) week-?end',
  },
  es: {
    offsets: [
      [-2, 'anteayer|antes de ayer|antier'],
      [-1, 'ayer(?: por la (?:manana|tarde|noche))?|anoche'],
      [0, 'hoy|esta (?:manana|tarde|noche)'],
      [2, 'pasado manana'],
      [1, 'manana(?: por la (?:manana|tarde|noche))?'],
    ],
    weekdays: 'domingo lunes martes miercoles jueves viernes sabado',
    months:
      'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
    numbers: 'un|una|uno, dos|un par de, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce',
    units: { day: 'dias?', week: 'semanas?', month: 'mes|meses', year: 'anos?' },
    ago: 'hace {n} {unit} || {n} {unit} atras',
    ahead: '(?:en|dentro de) {n} {unit}',
    lastUnit: '(?:la |el )?{unit} pasad[ao] || (?:la |el )?(?:pasad[ao]|ultim[ao]) {unit}',
    nextUnit: '(?:la |el )?(?:proxim[ao]) {unit} || (?:la |el )?{unit} que viene',
    lastWeekday: '(?:el )?{weekday} pasado || (?:el )?pasado {weekday}',
    nextWeekday: '(?:el )?proximo {weekday} || (?:el )?{weekday} (?:que viene|proximo)',
    weekday: '(?:el |este )?{weekday}(?: por la (?:manana|tarde|noche))?',
    date: `(?:el )?{d} de {month}${YEAR}`,
    inMonth: `(?:a )?(?<part>principios|mediados|finales) de {month}${YEAR} || (?:en|desde) {month}${YEAR}`,
    dayOfMonth: 'el (?:dia )?{d}',
    weekend:
      '(?:el |este )?fin de semana(?: (?<past>pasado)| (?<future>que viene|proximo))? || (?:el )?(?<future>proximo) fin de semana',
  },
  it: {
    offsets: [
      [-2, "l'altro ieri|altro ieri|avantieri|ieri l'altro"],
      [-1, 'ieri(?: sera| mattina| pomeriggio)?|stanotte'],
      [0, 'oggi|stamattina|stamani|stasera|questa (?:mattina|sera)|questo pomeriggio'],
      [2, 'dopodomani'],
      [1, 'domani(?: sera| mattina| pomeriggio)?'],
    ],
    weekdays: 'domenica lunedi martedi mercoledi giovedi venerdi sabato',
    months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    numbers:
      "un|una|un', due|un paio di, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici",
    units: { day: 'giorno|giorni', week: 'settimana|settimane', month: 'mese|mesi', year: 'anno|anni' },
    ago: '{n} {unit} fa',
    ahead: '(?:tra|fra) {n} {unit}',
    lastUnit: "(?:la |il |l')?{unit} (?:scors[ao]|passat[ao]) || (?:la |lo )?scors[ao] {unit}",
    nextUnit: "(?:la |il |l')?{unit} prossim[ao] || (?:la |il )?prossim[ao] {unit}",
    lastWeekday: '(?:lo |la )?(?:scors[ao]) {weekday} || {weekday} (?:scors[ao])',
    nextWeekday: '(?:il |la )?prossim[ao] {weekday} || {weekday} prossim[ao]',
    weekday: '{weekday}(?: (?:sera|mattina|pomeriggio))?',
    date: `(?:il |l'|lo )?{d} {month}${YEAR}`,
    inMonth: `(?:a |ad )?(?<part>inizio|meta|fine) {month}${YEAR} || (?:in|a|ad|da) {month}${YEAR}`,
    dayOfMonth: '(?:il|giorno) {d}(?! [a-z]{4,})',
    weekend: '(?:il |lo |nel )?(?<past>scorso)? ?(?:fine settimana|weekend)(?: (?<future>prossimo))?',
  },
  nl: {
    offsets: [
      [-2, 'eergisteren'],
      [-1, 'gisteren(?:avond|middag|ochtend)?|gisteravond|gistermiddag|vannacht'],
      [0, 'vandaag|vanmorgen|vanochtend|vanmiddag|vanavond'],
      [2, 'overmorgen'],
      [1, 'morgen(?:avond|middag|ochtend)?'],
    ],
    weekdays: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
    months: 'januari februari maart april mei juni juli augustus september oktober november december',
    numbers: 'een, twee|een paar, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf',
    units: { day: 'dagen|dag', week: 'weken|week', month: 'maanden|maand', year: 'jaar|jaren' },
    ago: '{n} {unit} geleden',
    ahead: '(?:over|binnen) {n} {unit}',
    lastUnit: '(?:vorige|vorig|afgelopen) {unit}',
    nextUnit: '(?:volgende|volgend|komende) {unit}',
    lastWeekday: '(?:vorige|afgelopen) {weekday}',
    nextWeekday: '(?:volgende|komende|aanstaande) {weekday}',
    weekday: '(?:op )?{weekday}(?:avond|middag|ochtend)?',
    date: `(?:op )?{d} {month}${YEAR}`,
    inMonth: `(?<part>begin|half|eind) {month}${YEAR} || (?:in|sinds) {month}${YEAR}`,
    dayOfMonth: '(?:op )?de {d}e',
    weekend:
      '(?:het |in het )?(?<past>afgelopen|vorig)? ?weekend || (?:het )?(?<future>volgend|komend) weekend',
  },
  pt: {
    offsets: [
      [-2, 'anteontem|antes de ontem'],
      [-1, 'ontem(?: (?:a noite|de manha|a tarde))?'],
      [0, 'hoje(?: (?:a noite|de manha|a tarde))?|esta (?:manha|tarde|noite)'],
      [2, 'depois de amanha'],
      [1, 'amanha(?: (?:a noite|de manha|a tarde))?'],
    ],
    weekdays:
      'domingo segunda-feira|segunda terca-feira|terca quarta-feira|quarta quinta-feira|quinta sexta-feira|sexta sabado',
    months: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
    numbers: 'um|uma, dois|duas|um par de, tres, quatro, cinco, seis, sete, oito, nove, dez, onze, doze',
    units: { day: 'dias?', week: 'semanas?', month: 'mes|meses', year: 'anos?' },
    ago: 'ha {n} {unit} || {n} {unit} atras',
    ahead: '(?:em|daqui a|dentro de) {n} {unit}',
    lastUnit: '(?:na |no |a |o )?{unit} passad[ao] || (?:na |no )?ultim[ao] {unit}',
    nextUnit: '(?:na |no |a |o )?proxim[ao] {unit} || (?:na |no )?{unit} que vem',
    lastWeekday: '(?:na |no )?{weekday} passad[ao] || (?:na |no )?ultim[ao] {weekday}',
    nextWeekday: '(?:na |no )?proxim[ao] {weekday} || (?:na |no )?{weekday} que vem',
    weekday: '(?:na|no|nesta|neste) {weekday} || (?=[a-z]+-feira|sabado|domingo){weekday}',
    date: `(?:a |no dia |em )?{d} de {month}${YEAR}`,
    inMonth: `(?:no |em )?(?<part>inicio|meados|fim|final) de {month}${YEAR} || (?:em|desde) {month}${YEAR}`,
    dayOfMonth: '(?:no )?dia {d}',
    weekend:
      '(?:no )?fim de semana(?: (?<past>passado)| (?<future>que vem))? || (?:no )?(?<future>proximo) fim de semana',
  },
};
