import type { Span } from './span.ts';
import { anyOf, wordPattern } from './word-pattern.ts';

const WHOM = '(?!(?:me|us)(?![a-z]))(?:him|her|them|it|[a-z\\u00e0-\\u024f]+)';
/** Verbs with whom it is to in the middle: "call him back", "je la rappelle", "ruf ihn an". */
const AROUND_SOMEBODY = [
  `(?:call|ring|phone|email|mail|write|text|message|ping|get) ${WHOM} (?:back|again)`,
  `(?:call|ring|phone|email|text|message|ping|nudge|chase|remind|ask|see|try) (?:him|her|them)(?: again)?`,
  '(?:je )?(?:le|la|les|lui|leur) (?:re)?(?:appelle|rappelle|relance|relancerai|rappellerai|recontacte|reecris|recris|reecrirai)',
  '(?:a|pour) (?:le |la |les |lui |leur )?(?:rappeler|relancer|recontacter|revoir|reecrire|recrire)',
  '(?:ruf|rufe|rufen)(?: ich| wir)? (?:ihn|sie|[a-z]+) [^,;]*?(?:an|zuruck)',
  '(?:ich )?melde(?: ich)? mich(?: wieder)?(?: bei [a-z]+)?',
];
/** What asks for a day ahead, folded. "Followed up" and "follow-up call" are not among it: they tell of the past. */
const FOLLOW_UP = wordPattern(
  `(?:${AROUND_SOMEBODY.join('|')}|${anyOf(`try again, chase, chase up, check up on, circle round, drop a line, revisit, pick up again, touch base again, bump, get in touch, prod, follow up, follow-up, followup, remind me, reminder, ping, nudge, check in, ring back, phone back, write back, email back, text back, check back, check-in, circle back, get back to, reconnect,
  touch base, reach out, call back, catch up again, to do, todo, write again, call again, ask again,
  nachfassen, nachhaken, erinnern, erinnere mich, erinnerung, wiedervorlage, melden, wieder melden, zuruckrufen, wieder anrufen, nochmal anrufen, nochmals anrufen, noch mal anrufen, erneut anrufen, nochmal schreiben, wieder schreiben, nachfragen, nochmal versuchen, nochmals versuchen, noch mal versuchen, erneut versuchen, wieder versuchen, nachtelefonieren, nochmals nachfragen, dranbleiben, nachschauen, wieder ansprechen, anstupsen, anklopfen, wieder treffen, nochmal melden, noch mal melden, erneut melden, nochmals melden,
  anrufen, anschreiben, ansprechen,
  relancer, relance, rappelle-moi, rappeler, recontacter, rappel, faire un suivi, reessayer, retenter, reprendre contact, revenir vers, refaire un point, point a refaire, penser a, ne pas oublier, relancez, faire le point, prendre des nouvelles, reparler, rappelez-moi,
  seguimiento, recuerdame, recordarme, recordar, volver a llamar, volver a escribir, retomar, recordatorio, dar seguimiento,
  ricordami, risentirlo, risentirla, risentirci, risentire, ricontattare, ricontattarlo, ricontattarla, richiamare, richiamarlo, promemoria,
  opvolgen, herinner me, terugbellen, navragen, opvolging, herinnering,
  lembra-me, lembre-me, me lembra, lembrar, relembrar, ligar de novo, acompanhamento, lembrete, falar de novo`)})(?! (?:call|meeting|chat|coffee|lunch|mail|email|from)(?![a-z]))`,
);

export function followUpWords(flat: string): readonly Span[] {
  return [...flat.matchAll(FOLLOW_UP)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
