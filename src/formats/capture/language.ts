import { anyOf, wordPattern } from './word-pattern.ts';

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Small words and the words of this trade, folded, that tell a language from its neighbours. */
const MARKS: Readonly<Record<Language, string>> = {
  en: 'with, the, and, at, on, for, my, she, he, they, we, about, last, next, ago, yesterday, today, met, called, her, his, who, from, to, is, was, after, before, tomorrow, back, by, again, up, out, over, had, got, of, i, offered, asked, this, birthday, bday, born, married, anniversary',
  de: 'ein, eine, einen, bis, zum, zur, beim, aus, nach, fur, sie, mir, mich, wegen, kurz, nochmal, zu, sich, danach, ist, nicht, noch, als, dass, mein, meine, meinem, ihr, ihm, seine, uns, dem, vom, vorhin, neben, schickt, mit, und, der, die, das, den, dem, am, im, vor, bei, von, hat, habe, hab, ich, wir, er, gestern, vorgestern, heute, morgen, getroffen, angerufen, geschrieben, telefoniert, uber, auf, woche, wochen, kaffee, mittagessen, abendessen, erinnern, nachfassen, letzte, letzten, letzter, frau, herr, herrn, nachste, geburtstag, geboren, geheiratet, hochzeitstag',
  fr: "l'[a-z]+, d'[a-z]+, j'[a-z]+, m'[a-z]+, qu'[a-z]+, s'[a-z]+, pour, demain, matin, soir, mais, pas, est, mon, sa, ses, sur, vers, deja, rappeler, coup de fil, appel, lui, parle, discute, croise, message, texto, courriel, par, prochain, prochaine, passe, mois, nouveau, nouvelle, avec, et, le, les, la, des, du, au, aux, chez, il, elle, un, une, hier, avant-hier, aujourd'hui, dernier, derniere, j'ai, m'a, je, nous, semaine, semaines, jours, dejeuner, diner, appele, ecrit, rencontre, recu, relancer, rappelle-moi, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, dans, mme, monsieur, ce, vu, telephone, anniversaire, ne, nee, maries",
  es: 'con, y, el, la, los, las, en, del, ayer, anteayer, hoy, hace, pasado, pasada, semana, semanas, dias, llame, llamo, escribi, me, le, un, una, comida, cena, reunion, correo, lunes, martes, miercoles, jueves, viernes, sabado, domingo, su, seguimiento, recuerdame, conoci, quede, hable, mando, cumpleanos, nacio, casaron',
  it: 'con, e, il, lo, gli, della, del, da, di, ieri, oggi, fa, scorso, scorsa, settimana, settimane, giorni, ho, mi, pranzo, cena, caffe, chiamato, incontrato, lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica, tra, stamattina, un, una, una, compleanno, nato, nata, sposati',
  nl: 'met, en, het, een, bij, van, gisteren, eergisteren, vandaag, geleden, afgelopen, vorige, weken, dagen, hij, zij, ze, koffie, gebeld, ontmoet, gesproken, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, over, ik, aan, op, gemaild, ontvangen, opvolgen, mijn, haar, verjaardag, jarig, geboren, getrouwd, trouwdag',
  pt: 'com, e, o, os, do, da, dos, das, no, na, ao, ontem, anteontem, hoje, ha, passada, passado, semana, semanas, dias, liguei, ligou, falei, almoco, jantar, reuniao, segunda-feira, terca-feira, quarta-feira, quinta-feira, sexta-feira, sabado, domingo, um, uma, para, vai, lembra-me, aniversario, nasceu, casaram, em',
};

const PATTERNS = LANGUAGES.map((language) => ({
  language,
  pattern: wordPattern(anyOf(MARKS[language])),
}));

/** The languages the line may be in: those with the most marks; English when there are none. */
export function languagesOf(flat: string): readonly Language[] {
  const marks = PATTERNS.map(({ language, pattern }) => ({
    language,
    count: flat.match(pattern)?.length ?? 0,
  }));
  const most = Math.max(...marks.map(({ count }) => count));
  if (most === 0) return ['en'];
  return marks.filter(({ count }) => count === most).map(({ language }) => language);
}
