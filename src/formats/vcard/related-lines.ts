import { relatedText } from '../../core/related.ts';
import { androidCustom } from './android-custom.ts';
import { contentLine, paramValuesOf } from './content-line.ts';
import type { DecodedCard, DecodedLine } from './decoded-card.ts';
import { logicalLines } from './logical-lines.ts';
import { parts, unescaped } from './text-value.ts';
import { nameFromParts } from './vcard-name.ts';

/** Properties that each name one relation: of Evolution, KDE, Outlook and others. */
const RELATIONS: Readonly<Record<string, string>> = {
  'X-SPOUSE': 'spouse',
  'X-MANAGER': 'manager',
  'X-ASSISTANT': 'assistant',
  'X-EVOLUTION-SPOUSE': 'spouse',
  'X-EVOLUTION-MANAGER': 'manager',
  'X-EVOLUTION-ASSISTANT': 'assistant',
  'X-KADDRESSBOOK-X-SPOUSESNAME': 'spouse',
  'X-KADDRESSBOOK-X-MANAGERSNAME': 'manager',
  'X-KADDRESSBOOK-X-ASSISTANTSNAME': 'assistant',
  'X-MS-SPOUSE': 'spouse',
  'X-MS-MANAGER': 'manager',
  'X-MS-ASSISTANT': 'assistant',
  'X-MS-CHILD': 'child',
};

/** Of the types of RELATED (RFC 6350, 6.6.6) the one that no address book shows under its own name. */
const AGENT = 'assistant';
const NO_RELATION = /^(?:home|work|pref|internet|contact|me|other)$/i;
const ADDRESS = /^(?:urn|https?|ftp|ldap|mailto|tel|xmpp|geo|cid|data):\S+$/i;
const NAMED =
  /^(?:RELATED|X-ABRELATEDNAMES|X-ANDROID-CUSTOM|AGENT|X-(?:EVOLUTION-|KADDRESSBOOK-X-|MS-)?(?:SPOUSE|MANAGER|ASSISTANT|CHILD)S?(?:NAME)?)$/;

/** Most lines need no pattern at all. */
const FIRST_LETTERS: ReadonlySet<string> = new Set('ARX');

/** Everybody whom a card names beside its person. */
export function relatedPeople(card: DecodedCard): readonly string[] {
  const named = card.lines.filter(({ name }) => FIRST_LETTERS.has(name.charAt(0)));
  return named.flatMap((line) => relatedIn(line, card));
}

/** Whom one line names; empty for a line of another kind, and for an address that nothing is known of. */
export function relatedIn(line: DecodedLine, card: Pick<DecodedCard, 'label'>): readonly string[] {
  if (!NAMED.test(line.name)) return [];
  if (line.name === 'AGENT') return told(AGENT, agentName(agentText(line.text)));
  if (line.name === 'X-ANDROID-CUSTOM') {
    const custom = androidCustom(line.text);
    return custom?.is === 'relation' ? told(custom.as, custom.value) : [];
  }
  if (line.name !== 'RELATED' && line.name !== 'X-ABRELATEDNAMES')
    return told(RELATIONS[line.name] ?? '', parts(line.text, ';').join(' '));
  const name = unescaped(line.text);
  const card4 = /^data:text\/vcard[^,]*,(.*)$/is.exec(name)?.[1];
  if (card4 !== undefined) return told(relationOf(line, card), agentName(percentDecoded(card4)));
  const isText = line.name !== 'RELATED' || /^text$/i.test(paramValuesOf(line, 'VALUE')[0] ?? '');
  return !isText && ADDRESS.test(name) ? [] : told(relationOf(line, card), name);
}

function told(as: string, name: string): readonly string[] {
  const plain = name.replace(/\s+/g, ' ').trim();
  return plain === '' ? [] : [relatedText({ as: as.toLowerCase(), name: plain })];
}

function relationOf(line: DecodedLine, { label }: Pick<DecodedCard, 'label'>): string {
  const type = paramValuesOf(line, 'TYPE').find((one) => !NO_RELATION.test(one)) ?? '';
  const as = label(line.group) || type;
  return /^agent$/i.test(as) ? AGENT : as;
}

/** The card of an assistant as text: 2.1 lets it stand inside as it is, 3.0 escapes it like other values. */
export function agentText(value: string): string {
  return value.includes('\n') ? value.trim() : unescaped(value);
}

/** The name on the card of an assistant, which stands inside; an address of one says nothing. */
function agentName(text: string): string {
  if (!/^\s*BEGIN[ \t]*:/i.test(text)) return ADDRESS.test(text) ? '' : text;
  const lines = logicalLines(text).map(contentLine);
  const firstValue = (name: string): string => lines.find((line) => line?.name === name)?.value ?? '';
  return unescaped(firstValue('FN')) || nameFromParts(firstValue('N'));
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray percent sign: then it is taken as it was written
  }
}
