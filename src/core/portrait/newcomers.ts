import type { Everybody, WholePerson } from '../everybody.ts';
import { spanText } from '../network/time-words.ts';
import { listText } from '../ways/ways-words.ts';
import type { TermedReason } from './axis-portraits.ts';
import { isInTouch, isLately, LATELY_DAYS } from './people-in-touch.ts';

/**
 * How many of those I first was in touch with in the last 90 days come from outside my usual fields and organisations.
 *
 * A field is usual when it is mine, or has a tenth of my contact before that. An organisation is usual when it is mine,
 * or I knew somebody there. Outside is who has a field that is not usual and no usual organisation. Of whom only an
 * organisation is known that is new to me nothing is said: nearly all organisations are. The limits are ours.
 * Cost: O(people).
 */
export type Newcomers = {
  /** Missing while the data do not reach back far enough to say who is new. */
  readonly people?: number;
  /** Of how many it can be told. */
  readonly told: number;
  readonly outside: readonly number[];
  readonly usualFields: readonly string[];
  readonly reasons: readonly TermedReason[];
};

const USUAL_SHARE = 0.1;
/** Without as much time before them, the last 90 days are all there is. */
const LEAST_BEFORE_DAYS = 90;

export function newcomers(everybody: Everybody): Newcomers {
  const { people, asOf } = everybody;
  const mine = people.flatMap((person, number) => (isInTouch(person) ? [{ person, number }] : []));
  const reachBack =
    asOf -
    firstDayOf(
      mine.map(({ person }) => person),
      asOf,
    );
  const before = mine.filter(({ person }) => !isLately(person.firstDay, asOf)).map(({ person }) => person);
  const usual = usualOf(everybody, before);
  const nothing = { told: 0, outside: [], usualFields: [...usual.fields].sort() };
  if (reachBack < LATELY_DAYS + LEAST_BEFORE_DAYS) return { ...nothing, reasons: tooShort(reachBack) };
  const fresh = mine.filter(({ person }) => isLately(person.firstDay, asOf));
  const sides = fresh.map(({ person, number }) => ({ number, side: sideOf(person, usual) }));
  const outside = sides.filter(({ side }) => side === 'outside').map(({ number }) => number);
  const told = sides.filter(({ side }) => side !== undefined).length;
  const found = { ...nothing, people: fresh.length, told, outside };
  return { ...found, reasons: explainNewcomers(found) };
}

type Usual = { readonly fields: ReadonlySet<string>; readonly firms: ReadonlySet<string> };

function usualOf({ people, me = -1 }: Everybody, before: readonly WholePerson[]): Usual {
  const weights = new Map<string, number>();
  const firms = new Set<string>();
  let all = 0;
  for (const { kinds, firm, shown } of before) {
    if (firm !== undefined) firms.add(firm);
    if (kinds.field === undefined) continue;
    weights.set(kinds.field, (weights.get(kinds.field) ?? 0) + shown);
    all += shown;
  }
  const fields = new Set(
    [...weights].filter(([, weight]) => weight >= USUAL_SHARE * all).map(([field]) => field),
  );
  const self = people[me];
  if (self?.kinds.field !== undefined) fields.add(self.kinds.field);
  if (self?.firm !== undefined) firms.add(self.firm);
  return { fields, firms };
}

/** Undefined where too little is known. */
function sideOf({ kinds, firm }: WholePerson, { fields, firms }: Usual): 'inside' | 'outside' | undefined {
  if (firm !== undefined && firms.has(firm)) return 'inside';
  if (kinds.field === undefined || fields.size === 0) return undefined;
  return fields.has(kinds.field) ? 'inside' : 'outside';
}

function firstDayOf(people: readonly WholePerson[], asOf: number): number {
  return people.reduce((first, { firstDay }) => Math.min(first, firstDay ?? first), asOf);
}

function tooShort(reachBack: number): readonly TermedReason[] {
  const says = `Your data reach back ${spanText(reachBack)} only: too short to say who is new.`;
  return [{ term: 'new', says, amount: 0 }];
}

function explainNewcomers({
  people,
  told,
  outside,
  usualFields,
}: Omit<Required<Newcomers>, 'reasons'>): readonly TermedReason[] {
  const period = `in the last ${LATELY_DAYS} days`;
  if (people === 0) return [{ term: 'new', says: `Nobody new ${period}.`, amount: 0 }];
  const who = people === 1 ? 'One person is new to you' : `${people} people are new to you`;
  const head: TermedReason = { term: 'new', says: `${who} ${period}.`, amount: people };
  if (told === 0)
    return [head, { term: 'outside', says: 'Of none of them enough is known to say where from.', amount: 0 }];
  const of = told === people ? 'Of these' : `Of the ${told} of whom it can be told`;
  return [
    head,
    {
      term: 'outside',
      says: `${of}, ${outside.length} ${outside.length === 1 ? 'comes' : 'come'} from outside your usual fields and organisations.`,
      amount: outside.length / told,
    },
    ...(usualFields.length > 0
      ? [{ term: 'usual', says: `Usual to you: ${listText(usualFields)}.`, amount: usualFields.length }]
      : []),
  ];
}
