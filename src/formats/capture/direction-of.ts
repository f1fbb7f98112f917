import type { SaidChannel } from './channel-of.ts';
import type { LineParts } from './line-parts.ts';
import * as cue from './name-cues.ts';
import { isLedInByWith, withoutTitles } from './together.ts';
import type { SaidPerson } from './understood.ts';
import { anyOf, wordPattern } from './word-pattern.ts';

const has = (words: string): RegExp => new RegExp(wordPattern(anyOf(words)).source);

const CAME_TO_ME =
  has(`got, received, missed, bekommen, erhalten, bekam, recu, recibi, ricevuto, ontvangen, gekregen, recebi,
  called me, called us, texted me, emailed me, mailed me, wrote me, wrote to me, messaged me, rang me, phoned me, hat mir, hat mich, mir geschrieben, mich angerufen, m'a, m'ont, nous a,
  me llamo, me escribio, me mando, me envio, sent me, sent us, left me, forwarded me, reply from, mi ha, ci ha, me ligou, me escreveu, me mandou, heeft me, heeft mij, ligou-me, escreveu-me, mandou-me,
  hat auf meine, hat auf mein, verpasst, verpasster, hat sich, meldete sich, meldet sich, s'est manifeste, s'est manifestee, got in touch, recue, recus, recues, kam, kamen, came, arrive, arrivee, manque, a repondu, ont repondu`);
const WENT_OUT =
  has(`called, texted, emailed, mailed, e-mailed, wrote, written, phoned, messaged, dm'd, dmed, replied, sent, left a voicemail, rang, whatsapped, skyped, thanked, introduced, left, facetimed, congratulated, gratuliert, felicite, remercie, bedankt, zoomed, video-called, forwarded, posted, laisse, transfere, raus, angeschrieben, zuruckgerufen, zuruckgeschrieben, geantwortet, by email, by mail, by text, by message,
  angerufen, geschrieben, geschickt, gemailt, schrieb, rief, gesendet, appele, rappele, ecrit, envoye, repondu, telephone, llame, escribi, mande, envie, telefonee,
  chiamato, scritto, mandato, inviato, telefonato, gebeld, opgebeld, geschreven, gemaild, gestuurd, liguei, escrevi, enviei, mandei, telefonei`);
/** Their letter is named, and mine is meant. */
const ANSWERED = /(?:repondu au|repondu a la|replied to|reply to) /;
/** "Text from": the word of the channel says it. */
const FROM_SOMEBODY = / (?:from|de|von)$/;
/** "Von Gregor kam eine Postkarte" */
const COMES_FROM = /^\W*(?:von|from|de|d'|vom)(?: (?:herrn?|frau|dr|mr|mrs|ms|mme|m)\.?)* ?$/;
const BACK_AND_FORTH = has(
  'back and forth, exchanged, echange, echanges, hin und her, verkehr, mailverkehr, mailwechsel',
);
const TOGETHER = has('with, w/, mit, avec, con, com');
/** "…, per SMS": what was done stands elsewhere. */
const ONLY_HOW = /^\W*(?:per|via|by|par|over|als|as) [^,;]{2,25}$/;
/** Sends in the name of whoever stands before. */
const SENDS =
  /^ (?:just |has |also |a |hat )*(?:sent|left|forwarded|dropped|passed on|envoye|laisse|sandte|schickte|hinterliess)(?![a-z])/;
const LEADS_OUT = /^ (?:to|an|a|al|aan|para|ao|au|bei|beim) /;
/** "Mail de relance à Pauline" */
const LEADS_TO = /^ (?:[a-z]+ ){0,2}(?:to|an|a|au|aux) ?$/;
/** In French the thing and the verb look alike once folded: "parlé au téléphone", "téléphoné avec maman". */
const ON_THE_PHONE = /(?:au|par) telephone(?![a-z])|telephone(?= avec )/g;
/** Between a name and the verb whose subject it is: "Katrin Bauer hat angerufen", "Ana just called". */
const SUBJECT_TO_VERB =
  /^[\s,]*(?:just |then |has |have |hat |a |ha |heeft |finally |also |already |kindly |(?<=(?:hat|a|ha|heeft) )(?:heute|gestern|vorhin|eben|fruh|morgen|mittag|abend|nachmittag|gerade|schon|hier|deja|vanmorgen|gisteren) |(?<=heute |gestern )(?:fruh|morgen|mittag|abend|nachmittag) )*$/;
/** "Ngozi from the parish council rang" */
const ORIGIN = /^ (?:aus|vom|von|from|at|of|de|du|bei|beim|in) (?:(?!hat |a |has |just |ist )[a-z'-]+ ){1,4}/;
/** Of these the one before is the object ("Jürgen Vogt angerufen") unless "hat" or the like stands between. */
const PARTICIPLE =
  /^(?:angerufen|geschrieben|gemailt|telefoniert|zuruckgerufen|zuruckgeschrieben|geantwortet|gesimst|getextet|angeschrieben|appele|rappele|ecrit|telephone|chiamato|scritto|telefonato|gebeld|opgebeld|geschreven|gemaild)$/;
/** Verbs whose subject stands before them. */
const FINITE =
  /^(?:called|texted|e-?mailed|mailed|wrote|rang|phoned|messaged|dm'?e?d|pinged|replied|zoomed|skyped|facetimed|whatsapped|slacked|commented|(?:wrote|texted|mailed|emailed) back|(?:rang|phoned) up|writes|schreibt|mailt|textet|rief|schrieb|ecrit|mailte|rief an|rief zuruck|appelle|llamo|escribio|ligou|telefonou|escreveu|belde|schreef)$/;

/** Whether a mail, call or message went from me or came to me; undefined for what both do together. */
export function directionOf(
  { flat, clauses, languages }: LineParts,
  said: SaidChannel | undefined,
  people: readonly SaidPerson[],
): 'out' | 'in' | undefined {
  if (said === undefined || !['mail', 'call', 'message'].includes(said.channel)) return undefined;
  const clause = clauses.find(({ start, end }) => said.start >= start && said.start < end) ?? said;
  const text = ONLY_HOW.test(flat.slice(clause.start, clause.end))
    ? flat
    : flat.slice(clause.start, clause.end);
  const word = flat.slice(said.start, said.end);

  const inClause = people.filter(({ start }) => start >= clause.start && start < clause.end);
  const before = (person: SaidPerson): string => flat.slice(clause.start, person.start);

  if (CAME_TO_ME.test(text) || FROM_SOMEBODY.test(word)) return 'in';
  if (ANSWERED.test(text)) return 'out';
  if (inClause.some(({ start }) => start > said.end && isFrom(flat.slice(said.end, start)))) return 'in';
  if (inClause.some((one) => one.end <= said.start && COMES_FROM.test(before(one)))) return 'in';
  if (inClause.some(({ end }) => end <= said.start && speaks(flat.slice(end, said.start), word))) return 'in';
  if (isMutual(text, inClause[0] && before(inClause[0]))) return undefined;
  if (languages[0] === 'nl' && /(?<!\p{L})met(?!\p{L})/u.test(text)) return undefined;
  if (inClause.some(({ start }) => LEADS_TO.test(withoutTitles(flat.slice(said.end, start))))) return 'out';
  return WENT_OUT.test(text.replace(ON_THE_PHONE, '')) || LEADS_OUT.test(flat.slice(said.end))
    ? 'out'
    : undefined;
}

/** Both wrote or spoke: with somebody who is named first, or with nobody else who was called. */
function isMutual(text: string, beforeFirst: string | undefined): boolean {
  if (BACK_AND_FORTH.test(text) || (beforeFirst !== undefined && isLedInByWith(beforeFirst))) return true;
  return TOGETHER.test(text) && !WENT_OUT.test(text.replace(ON_THE_PHONE, ''));
}

function isFrom(gap: string): boolean {
  const words = withoutTitles(gap);
  return words.trim().split(/\s+/).length === 1 && cue.FROM.test(words);
}

function speaks(gap: string, verb: string): boolean {
  const own = gap.replace(ORIGIN, ' ');
  if (SENDS.test(own)) return true;
  if (!SUBJECT_TO_VERB.test(own)) return false;
  return FINITE.test(verb) || (PARTICIPLE.test(verb) && own.trim() !== '');
}
