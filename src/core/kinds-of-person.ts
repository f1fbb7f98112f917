import { KIND_AXES, type KindAxis } from './everybody.ts';
import { countryOf } from './kinds/country-of.ts';
import { explainKind } from './kinds/explain-kind.ts';
import { kindsOfWork } from './kinds/kinds-of-work.ts';
import { organisationKey } from './organisation/organisation-key.ts';
import type { PersonCard } from './person-card.ts';
import type { KindSaid } from './store.ts';
import { fold } from './text/fold.ts';

/** Of which kind somebody is on one axis, and how that is known, in one sentence. */
type KindOfPerson = {
  readonly kind: string;
  readonly says: string;
  /** 1 of what was said by hand. */
  readonly confidence: number;
};
export type KindsOfPerson = Readonly<Partial<Record<KindAxis, KindOfPerson>>>;

/** Below this nothing is said: a guess that may as well be wrong hides more than it shows. */
const LEAST_CONFIDENCE = 0.3;

/** What was said by hand of the person, else of their title, else of their organisation; else what the card tells. */
export function kindsOfPerson(person: string, card: PersonCard, said: SaidKinds): KindsOfPerson {
  const read = readKinds(card);
  const subjects = [
    ['person', person],
    ['title', fold(card.title?.value ?? '')],
    ['organisation', organisationKey(card.organisation?.value ?? '')],
  ] as const;
  return Object.fromEntries(
    KIND_AXES.flatMap((axis): [KindAxis, KindOfPerson][] => {
      const byHand = subjects.flatMap(([about, subject]) => {
        const kind = said.get(saidKey({ axis, about, subject }));
        return kind === undefined ? [] : [{ kind, says: SAID[about], confidence: 1 }];
      })[0];
      const found = byHand ?? read[axis];
      return found ? [[axis, found]] : [];
    }),
  );
}

const SAID = {
  person: 'You said so.',
  title: 'You said so of everybody with this title.',
  organisation: 'You said so of everybody in this organisation.',
} as const;

/** What was said by hand, by what it is said of. */
export type SaidKinds = ReadonlyMap<string, string>;

export function saidKinds(said: readonly KindSaid[]): SaidKinds {
  return new Map(said.map((one) => [saidKey(one), one.kind]));
}

/** What was said of an organisation before holds for it however it is written. */
function saidKey({ axis, about, subject }: Omit<KindSaid, 'kind'>): string {
  return `${axis}\n${about}\n${about === 'organisation' ? organisationKey(subject) : subject}`;
}

function readKinds(card: PersonCard): KindsOfPerson {
  const values = (fields: readonly { readonly value: string }[]) => fields.map(({ value }) => value);
  const work = kindsOfWork({ title: card.title?.value, organisation: card.organisation?.value });
  const place = countryOf({
    places: values(card.places),
    phones: values(card.phones),
    emails: values(card.emails),
  });
  const readings = { ...work, place };
  return Object.fromEntries(
    KIND_AXES.flatMap((axis): [KindAxis, KindOfPerson][] => {
      const reading = readings[axis];
      if (!reading || reading.confidence < LEAST_CONFIDENCE) return [];
      return [[axis, { kind: reading.kind, says: explainKind(reading), confidence: reading.confidence }]];
    }),
  );
}
