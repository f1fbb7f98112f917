import type { PersonCard } from '../../core/person-card.ts';
import { birthday } from '../identity/birthday.ts';
import { inlineOf } from './binary-line.ts';
import { carried, type SourceLine } from './carried-line.ts';
import type { ContentLine } from './content-line.ts';
import { escapedText } from './escaped-text.ts';
import { agentText } from './related-lines.ts';
import type { SourceCard } from './source-lines.ts';
import type { VcardVersion } from './vcard.ts';
import { anniversaryIn } from './vcard-card.ts';

/** What the fields of a card write anew, or what belongs to the file and not to the person. */
const WRITTEN =
  /^(?:FN|N|NICKNAME|ORG|TITLE|EMAIL|TEL|URL|X-SOCIALPROFILE|SOCIALPROFILE|ADR|CATEGORIES|NOTE|UID|PRODID|VERSION|PROFILE|X-ABLABEL)$/;

/** Of these a card has one, so that of the less trusted cards is left out. */
const ONCE =
  /^(?:REV|KIND|GENDER|MAILER|SORT-STRING|CLASS|X-ABSHOWAS|X-ADDRESSBOOKSERVER-KIND|X-PHONETIC-.*|TZ|GEO)$/;

/** Every line that no field of the card stands for, each once, in the order of its card. */
export function restLines(
  cards: readonly SourceCard[],
  shown: Pick<PersonCard, 'birthday' | 'anniversary'>,
): readonly SourceLine[] {
  const seen = new Set<string>();
  const cardOf = new Map<string, number>();
  return cards.flatMap((card) =>
    card.lines.filter((line) => {
      if (line.value.trim() === '') return false;
      if (WRITTEN.test(line.name) || isDay(line, card, shown)) return isLooseLabel(line);
      const key = `${line.name}\n${card.label(line.group)}\n${paramsKey(line)}\n${inlineOf(line)?.base64 ?? line.value}`;
      if (seen.has(key)) return false;
      seen.add(key);
      const first = cardOf.get(line.name) ?? line.card;
      cardOf.set(line.name, first);
      return first === line.card || !ONCE.test(line.name);
    }),
  );
}

/** A day that is shown is written anew; one that cannot be read goes on as it is while none is shown. */
function isDay(
  line: SourceLine,
  card: SourceCard,
  shown: Pick<PersonCard, 'birthday' | 'anniversary'>,
): boolean {
  if (line.name === 'BDAY') return shown.birthday !== undefined || birthday(line.text) !== undefined;
  const day = anniversaryIn(line, card);
  return (
    day !== '' &&
    line.name !== 'X-ANDROID-CUSTOM' &&
    (shown.anniversary !== undefined || birthday(day) !== undefined)
  );
}

function isLooseLabel({ name, group }: SourceLine): boolean {
  return name === 'X-ABLABEL' && group === undefined;
}

function paramsKey(line: SourceLine): string {
  if (inlineOf(line)) return '';
  return line.params
    .map(({ name, values }) => `${name}=${values.join(',')}`)
    .sort()
    .join(';');
}

/** The line in the way of a version; 4.0 has no place for the card of an assistant but as somebody related. */
export function restLine(line: SourceLine, to: VcardVersion): ContentLine {
  if (line.name !== 'AGENT' || line.isSealed) return carried(line, to);
  const text = agentText(line.text);
  const isCard = /^BEGIN[ \t]*:/i.test(text);
  if (!isCard) return { ...carried(line, to), name: to === '3.0' ? 'AGENT' : 'RELATED' };
  if (to === '3.0') return { name: 'AGENT', params: [], value: escapedText(text) };
  const address = `data:text/vcard;charset=utf-8,${encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))}`;
  return { name: 'RELATED', params: [{ name: 'TYPE', values: ['agent'] }], value: address };
}
