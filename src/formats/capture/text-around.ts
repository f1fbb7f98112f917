import type { LineParts } from './line-parts.ts';
import * as cue from './name-cues.ts';
import { TITLES } from './name-words.ts';
import type { NameInLine } from './names-in-line.ts';
import type { Span } from './span.ts';

/** What stands around a name in its clause, folded, titles and "my friend" taken off. */
export type Around = {
  readonly before: string;
  readonly after: string;
  readonly titled: boolean;
  readonly hasRole: boolean;
  /** It goes on a list that began with the name before. */
  readonly listed: boolean;
  /** Right after a mail, call or message that comes from somebody, or after "told me about". */
  readonly fromSomebody: boolean;
  /** "at the party of Luca Ferri" */
  readonly ofFeast: boolean;
  /** "Soirée chez Ousmane" */
  readonly atFeast: boolean;
  /** The word of a channel stands right before it: "called Ana", "mail to Ana". */
  readonly besideChannel: boolean;
};

const TITLE = /(?<!\p{L})(\p{L}+)\.?\s*$/u;
const LEAD = /(?:\s|^)(?:to|an|a|aan|au|ao|para|para a|para o|a la|al|con|with|up|up with|op)?\s*$/u;
const TELLS =
  /(?:spoke|told|tells|erzahlt\w*|parle|hablo|parlato|falou\S*|vertelde|heard|horte\w*|friend|sprach|gehort|word|news|received|got|recu|recibi|ricevuto|ontvangen|recebi|bekommen|introduction|intro|invitation|invite|question|demande|proposition|offre|offer|request|enquiry|inquiry|einladung|anfrage|frage|angebot|antwort|ruckmeldung|reponse|answer|nouvelles|feedback|tip|tipp|gruss|grusse|danke)(?: (?:me|us|mir|uns|mich|nous))?$/u;

/** "Von Anja eine Nachricht bekommen" */
const GOT_BEHIND =
  /(?<!\p{L})(?:bekommen|erhalten|gekriegt|gekregen|ontvangen|kam|kamen|gekommen|gehort|eingetroffen)(?!\p{L})/u;

export function textAround(name: NameInLine, parts: LineParts, previous: Span | undefined): Around {
  const { flat, clauses, channels, languages } = parts;
  const clause = clauses.find(({ start, end }) => name.start >= start && name.start < end);
  let before = flat.slice(clause?.start ?? 0, name.start);
  let titled = false;
  for (let title = TITLE.exec(before); title && TITLES.has(title[1] ?? ''); title = TITLE.exec(before)) {
    before = before.slice(0, title.index);
    titled = true;
  }
  if (titled) before = before.replace(/(?<!\p{L})(?:le|la|the|dem|der|den)\s*$/u, '');
  const after = flat.slice(name.end, clause?.end);
  const hasRole = cue.ROLE_WORD.test(before);
  const source = before.replace(cue.FROM, '').trimEnd();
  const bare = before
    .replace(languages[0] === 'pt' ? cue.PORTUGUESE_ARTICLE : /$^/, '')
    .replace(LEAD, '')
    .trimEnd();
  const offset = clause?.start ?? 0;
  const endsAt = (text: string, kinds: readonly string[]): boolean =>
    channels.some(({ end, channel }) => end === offset + text.length && kinds.includes(channel));

  return {
    before,
    after,
    titled,
    hasRole,
    listed:
      previous !== undefined && cue.LISTED.test(flat.slice(previous.end, name.start).replace(/^'s/, '')),
    fromSomebody:
      endsAt(source, ['mail', 'message', 'call']) ||
      TELLS.test(source) ||
      (cue.FROM.test(before) && GOT_BEHIND.test(after)),
    ofFeast: cue.FROM.test(before) && endsAt(source, ['event']),
    atFeast: endsAt(before.replace(cue.AT_SOMEBODY, '').trimEnd(), ['event', 'meeting']),
    besideChannel:
      endsAt(bare, ['mail', 'message', 'call', 'meeting']) ||
      (/ (?:a|al)\s*$/.test(before) ? false : endsAt(bare, ['event'])),
  };
}
