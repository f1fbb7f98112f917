import type { Span } from './span.ts';
import { anyOf, wordPattern } from './word-pattern.ts';

/** What asks for a day ahead, folded. "Followed up" and "follow-up call" are not among it: they tell of the past. */
const FOLLOW_UP = wordPattern(
  `(?:${anyOf(`follow up, follow-up, followup, remind me, reminder, ping, nudge, check in, check back, check-in, circle back, get back to, reconnect,
  touch base, reach out, call back, catch up again, to do, todo, write again, call again, ask again,
  nachfassen, nachhaken, erinnern, erinnere mich, erinnerung, wiedervorlage, melden, wieder melden, zuruckrufen, wieder anrufen, nochmal anrufen, nochmals anrufen, noch mal anrufen, erneut anrufen, nochmal schreiben, wieder schreiben, nachfragen,
  relancer, relance, rappelle-moi, rappeler, recontacter, rappel, faire un suivi, rappelez-moi,
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
