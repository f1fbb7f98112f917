import type { SaidChannel } from './channel-of.ts';
import type { SaidDay } from './said-day.ts';
import { isWithin, overlaps, type Span } from './span.ts';
import { isToldAhead } from './told-ahead.ts';

const PLANNED = ['meeting', 'call', 'event'];
/** Words a clause may hold beside a day and still be about that day alone: "lunch, around 20 October". */
const SPARE_WORD =
  /^(?:around|about|circa|ca|early|late|maybe|probably|i|think|etwa|ungefahr|vers|peut|etre|quizas|forse|talvez|misschien|the|and|at)$/;
const DEADLINE = /(?<!\p{L})(?:due|by|d'ici|d'ici a|until|till|before|bis|avant|antes|entro|voor|ate)\s*$/u;

/** The day on which it happened. Days in clauses that tell of something else are left alone: "she moves in March". */
export function dayOfLine(
  flat: string,
  clauses: readonly Span[],
  days: readonly SaidDay[],
  channels: readonly SaidChannel[],
): SaidDay | undefined {
  const ofContact = clauses.find((clause) => channels.some((channel) => isWithin(channel, clause)));
  const first = clauses.find((clause) => /\p{L}/u.test(flat.slice(clause.start, clause.end)));
  const planned = (said: SaidDay): boolean =>
    ofContact !== undefined &&
    isWithin(said, ofContact) &&
    channels.some((channel) => isWithin(channel, ofContact) && PLANNED.includes(channel.channel));

  const fitting = days.filter((said) => {
    const clause = clauses.find((one) => overlaps(said, one));
    if (clause === undefined || DEADLINE.test(flat.slice(clause.start, said.start))) return false;
    const isAhead =
      said.past === undefined ||
      (said.future !== undefined && isToldAhead(flat.slice(clause.start, clause.end)));
    if (isAhead && !planned(said)) return false;
    if (clause === ofContact || clause === first) return true;
    if (said.past !== undefined && isWhere(flat, clause)) return true;
    const tellsOfMore = channels.some((channel) => isWithin(channel, clause));
    return !tellsOfMore && otherWords(flat, clause, said).every((word) => SPARE_WORD.test(word));
  });
  return fitting.find((said) => said.past !== undefined) ?? fitting[0];
}

const WHERE = /^\W*(?:at|auf|bei|beim|im|am|a|au|aux|chez|dans|sur|en) [^,;]{1,40}$/;

/** "…, à la fête samedi": it goes on with where it was. */
const isWhere = (flat: string, { start, end }: Span): boolean => WHERE.test(flat.slice(start, end));

function otherWords(flat: string, clause: Span, said: Span): readonly string[] {
  const around = `${flat.slice(clause.start, said.start)} ${flat.slice(said.end, clause.end)}`;
  return around.match(/[\p{L}\p{N}]+/gu) ?? [];
}
