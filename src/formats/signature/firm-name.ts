import { once } from '../../core/kinds/once.ts';
import { nameWords } from '../../core/names.ts';
import { LEGAL_FORMS } from '../../core/organisation/legal-forms.ts';
import { fold } from '../../core/text/fold.ts';

const LONGEST_FIRM = 60;
const MOST_WORDS = 7;
const PLAIN = /^[\p{Lu}\p{N}"“„«][\p{L}\p{M}\p{N}\s.,&/()'’"“”„«»+!–-]*[\p{L}\p{M}\p{N}).”"»!]$/u;
/** Kinds of houses whose names say that they are one; others are told by their form or by the sender's address. */
const HOUSE =
  /(?:^|\s)(?:universit(?:y|ät|aet|é|à|eit)|universidade?|uniwersytet|hochschule|fachhochschule|college|(?:business|law|medical|high) school|polytechni(?:c|que)|politecnico|hospital|klinikum|universitätsklinikum|clinique|ospedale|ministry|ministerium|ministère|ministerio|ministero|bundesministerium|[\p{L}-]+bank|bank|sparkasse|foundation|fondation|stiftung|fundación|fondazione|[\p{L}]*verlag|kanzlei|gymnasium|akademie|academy|sciences po)(?=\s|,|$)/iu;
/** A part of a house, which is not named by it. */
const PART =
  /(?:^|\s)(?:dep(?:t|artment|artement|artamento)?|abteilung|division|faculty|fakultät|faculté|facultad|lehrstuhl|chair|group|team|office|büro|section|unit|school of|institut für|institute (?:of|for)|laborator(?:y|ies|io|ium)|laboratoire|labor|service|servicio|servizio|équipe|equipo|zentrum für|center for|centre for)\.?(?=\s|$)/iu;
/** Said of a firm, and not its name: what it belongs to, what it was. */
const OF_ANOTHER =
  /^(?:an?|our|your|ein|eine|une?|part|member|mitglied|membre|brand|powered|on behalf|im auftrag|formerly|ehemals|seit|since)\s|\s(?:subsidiary|company of|division of|member of|part of)(?=\s|$)/i;
const STREET =
  /(?:str\.|straße|strasse|street|avenue|road|boulevard|platz|allee|lane|drive|suite|floor|rue|calle|via|rua|laan|straat)(?=\s|,|$)/iu;

/** Where anybody may have an address. */
const FREE_MAIL: ReadonlySet<string> = new Set(
  `gmail googlemail yahoo ymail hotmail outlook live msn icloud me mac aol gmx web proton protonmail pm qq mail email
  posteo mailbox freenet arcor online orange wanadoo free laposte sfr libero tiscali virgilio alice uol bol terra
  ziggo kpnmail planet xs bluewin hispeed fastmail hey zoho yandex rambler seznam wp onet interia comcast verizon att
  sbcglobal bellsouth earthlink cox charter btinternet ntlworld talktalk sky virginmedia telia kernel debian redhat
  acm ieee alum alumni post iname`.split(/\s+/),
);
/** Between a name and its country: "co.uk", "com.br". */
const SECOND_LEVEL: ReadonlySet<string> = new Set(
  'co com org net ac edu gov gob go or ne ltd plc nom'.split(' '),
);
/** Of a longer text the firm may be only where it begins. */
const MOST_WORDS_BESIDE = 4;
/** A shorter name is taken only whole. */
const LEAST_START = 4;

/** Words and names too: they count only in capitals. */
const IN_CAPITALS: ReadonlySet<string> = new Set(
  'as se sa me ab ad ag hb hf bt dd eg ek ou pt pc lp sas sci sia pao ao cv kk gk co sl ev ug'.split(' '),
);
const MOST_FORM_WORDS = 4;

/** Without stops and blanks: "S.à r.l." and "GmbH & Co. KG" as `sarl` and `gmbhcokg`. */
const forms = once(() => new Set(LEGAL_FORMS.split(',').map(closeForm)));
const closeForm = (form: string): string => fold(form).replace(/[^\p{L}]/gu, '');

/** How surely a text names a firm: by its form or kind, or only because the sender's address bears the same name. */
export function isFirmName(text: string, address: string): boolean {
  return isFirmLike(text) && (hasForm(text) || HOUSE.test(text) || isNamedInAddress(text, address));
}

/** Behind "at" stands a firm, when it looks like a name. */
export function isFirmLike(text: string): boolean {
  const isShort = text.length <= LONGEST_FIRM && text.split(/\s+/).length <= MOST_WORDS;
  return (
    isShort &&
    PLAIN.test(text) &&
    !PART.test(text) &&
    !OF_ANOTHER.test(text) &&
    !STREET.test(text) &&
    !/\d{3}/.test(text)
  );
}

/** "Quill GmbH", "Quill, Inc.", "Quill Ltd. (Bath)": behind the name stands a legal form, written as one. */
export function hasForm(text: string): boolean {
  const words = text.replace(/\s*\([^)]*\)$/, '').split(/[\s,]+/);
  for (let length = 1; length <= Math.min(MOST_FORM_WORDS, words.length - 1); length += 1)
    if (isForm(words.slice(-length).join(' '))) return true;
  return false;
}

export function isForm(written: string): boolean {
  const form = closeForm(written);
  if (!forms().has(form) || !/\p{Lu}/u.test(written)) return false;
  return !IN_CAPITALS.has(form) || /^[\p{Lu}\P{L}]+$/u.test(written) || form === 'ev' || form === 'co';
}

/** Whether the domain of an address bears the name that a text begins with. */
export function isNamedInAddress(text: string, address: string): boolean {
  const label = ownLabel(address);
  const words = nameWords(text);
  if (label === '' || FREE_MAIL.has(label) || words.length > MOST_WORDS_BESIDE) return false;
  const [first = ''] = words;
  const isStart = first.length >= LEAST_START && label.length >= LEAST_START;
  return (
    first === label ||
    words.join('') === label ||
    words.join('-') === label ||
    (isStart && (first.startsWith(label) || label.startsWith(words.slice(0, 2).join(''))))
  );
}

/** The name in a domain: "quill" of "mail.quill.co.uk". */
function ownLabel(address: string): string {
  const labels = address
    .slice(address.lastIndexOf('@') + 1)
    .toLowerCase()
    .split('.')
    .slice(0, -1);
  const last = labels.at(-1) ?? '';
  return (labels.length > 1 && SECOND_LEVEL.has(last) ? labels.at(-2) : last) ?? '';
}
