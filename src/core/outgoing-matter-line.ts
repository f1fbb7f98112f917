import type { MatterBodies, MatterKind } from './matters/matter.ts';
import { FAVOUR_TEXT } from './mutual/favour-text.ts';

/** Where a matter stands in a note, and what it says there; who is in it is named behind it. */
type Told<Kind extends MatterKind> = {
  readonly heading: string;
  readonly says: (about: MatterBodies[Kind]) => string;
};

const mine = (of: 'me' | 'them', ifMe: string, ifThem: string): string => (of === 'me' ? ifMe : ifThem);
const withWords = (text: string, words: string | undefined): string => (words ? `${text}: ${words}` : text);

/** A new kind does not compile until it says how it is told. Those without a heading are the program's own. */
const TOLD: { readonly [Kind in MatterKind]: Told<Kind> | undefined } = {
  promise: {
    heading: 'Promises',
    says: ({ of, what }) => `${mine(of, 'You promised', 'They promised')}: ${what}`,
  },
  thanks: { heading: 'Thanks', says: ({ what, said }) => withWords(`For ${what}`, said) },
  ask: { heading: 'Asks', says: ({ what }) => `You asked for: ${what}` },
  benefit: {
    heading: 'Good turns',
    says: ({ direction, what, line }) =>
      withWords(`${direction === 'given' ? 'You gave' : 'You received'} ${FAVOUR_TEXT[what]}`, line),
  },
  need: {
    heading: 'Needs and offers',
    says: ({ of, what }) => `${mine(of, 'You look for', 'They look for')}: ${what}`,
  },
  offer: {
    heading: 'Needs and offers',
    says: ({ of, what }) => `${mine(of, 'You can give', 'They can give')}: ${what}`,
  },
  introduction: {
    heading: 'Introductions',
    says: ({ direction, why }) =>
      withWords(direction === 'given' ? 'You bring two together' : 'You are brought to somebody', why),
  },
  endorsement: {
    heading: 'Good words',
    says: ({ direction, words, skills }) =>
      withWords(
        direction === 'given' ? 'You spoke for them' : 'They spoke for you',
        words || skills?.join(', '),
      ),
  },
  acquaintance: { heading: 'Who knows whom', says: () => 'They know each other' },
  manners: {
    heading: 'How they like to be met',
    says: (about) =>
      Object.entries(MANNER_WORDS)
        .flatMap(([field, words]) => {
          const said = about[field as keyof typeof MANNER_WORDS];
          return said ? [`${words} ${said}`] : [];
        })
        .join('; '),
  },
  event: { heading: 'Events', says: ({ name, place }) => (place ? `${name}, ${place}` : name) },
  opportunity: { heading: 'Opportunities', says: ({ what, outcome }) => withWords(what, outcome) },
  goal: { heading: 'Goals', says: ({ aim, outcome }) => withWords(aim, outcome) },
  custom: { heading: 'Customs', says: ({ kind, note }) => `${kind}: ${note}` },
  capacity: { heading: 'Your week', says: ({ hoursPerWeek }) => `${hoursPerWeek} hours a week for others` },
  change: {
    heading: 'Before',
    says: ({ from, to }) => (to === '' ? `No longer: ${from}` : `${from}, then ${to}`),
  },
  review: undefined,
  columns: undefined,
  yearlyDay: undefined,
  askLater: undefined,
};

const MANNER_WORDS = {
  address: 'called',
  pronunciation: 'said',
  channel: 'by',
  hours: 'at',
  zone: 'in the time of',
  avoid: 'never speak of',
  moves: 'cares for',
} as const;

export type MatterLine = { readonly heading: string; readonly says: string };

/** What a note says of a matter; undefined where that is nothing to read. */
export function matterLine<Kind extends MatterKind>(
  kind: Kind,
  about: MatterBodies[Kind],
): MatterLine | undefined {
  const told: Told<Kind> | undefined = TOLD[kind];
  return told && { heading: told.heading, says: told.says(about) };
}
