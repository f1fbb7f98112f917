import { nameParts, partText } from '../../core/names/name-parts.ts';
import type { PersonCard } from '../../core/person-card.ts';
import { carried, type SourceLine } from './carried-line.ts';
import type { ContentLine } from './content-line.ts';
import { escapedText } from './escaped-text.ts';
import { parts, unescaped } from './text-value.ts';
import type { VcardVersion } from './vcard.ts';
import { isNameAsWritten, nameFromParts, shownName } from './vcard-name.ts';

type Names = Pick<PersonCard, 'name' | 'otherNames' | 'organisation'>;

/** FN, N and NICKNAME: the name that is shown, its parts as a source tells them, and all other names. */
export function writtenName(
  card: Names,
  lines: readonly SourceLine[],
  to: VcardVersion,
): readonly ContentLine[] {
  const known = new Set(card.otherNames);
  const formatted = lines.filter(({ name, isSealed }) => name === 'FN' && !isSealed);
  // The first of a card was its name; as another name it stands among the nicknames.
  const others = formatted.filter(
    (line, at) => formatted[at - 1]?.card === line.card && known.has(unescaped(line.text)),
  );
  const n = sourceName(card, lines, to) ?? { name: 'N', params: [], value: nameValue(card) };
  const told = new Set([
    ...others.map(({ text }) => unescaped(text)),
    ...toldElsewhere(lines),
    nameFromParts(n.value),
  ]);
  const nicknames = card.otherNames.filter((name) => !told.has(name));
  return [
    { name: 'FN', params: [], value: escapedText(card.name) },
    ...others.map((line) => carried(line, to)),
    n,
    ...(nicknames.length > 0
      ? [{ name: 'NICKNAME', params: [], value: nicknames.map(escapedText).join(',') }]
      : []),
  ];
}

/** N of a source, where it says the name that is shown or another one that is kept. */
function sourceName(
  { name, otherNames }: Names,
  lines: readonly SourceLine[],
  to: VcardVersion,
): ContentLine | undefined {
  const found = lines.find(
    (line) =>
      line.name === 'N' &&
      /[^;\s]/.test(line.text) &&
      shownName(name, nameFromParts(line.text)) === name &&
      (isNameAsWritten(name, line.text) || otherNames.includes(nameFromParts(line.text))),
  );
  return found && carried(found, to);
}

/** `Lovelace;Ada;;Dr.;`, as far as the name can be read; what cannot be read stands in the place of the given name. */
function nameValue({ name, organisation }: Names): string {
  const read = nameParts(name);
  if (name === organisation?.value || read.is === 'address' || read.is === 'nothing') return NO_PARTS;
  const of = (...kinds: Parameters<typeof partText>[1][]): string => escapedText(partText(read, ...kinds));
  const fields = [
    of('particle', 'family', 'second family'),
    of('given', 'unknown'),
    of('middle'),
    of('title'),
    of('suffix'),
  ];
  const value = fields.join(';');
  if (/[^;]/.test(value) && isNameAsWritten(name, value)) return value;
  const whole = `;${escapedText(name)};;;`;
  return isNameAsWritten(name, whole) && shownName(name, nameFromParts(whole)) === name ? whole : NO_PARTS;
}

/** Says nothing; 3.0 wants an N all the same. */
const NO_PARTS = ';;;;';

/** Names in properties that go on as they are. */
function toldElsewhere(lines: readonly SourceLine[]): readonly string[] {
  return lines.filter(({ name }) => name === 'X-MAIDENNAME').flatMap(({ text }) => parts(text, ','));
}
