import { KIND_AXES, type KindAxis } from '../../core/everybody.ts';

/** Whom a user wants to reach; it stands in the address, so that a link can ask. */
export type WaysQuestion = {
  /** A person's id or name, or an organisation. */
  readonly to?: string;
  /** Will they act is asked unless it is said otherwise. */
  readonly for?: 'news';
} & KindsAsked;

export type KindsAsked = { readonly [Axis in KindAxis]?: string };

const LONGEST_NAME = 300;
const LONGEST_KIND = 100;

/** Reads a question out of an address; what makes no sense there is left out. */
export function waysQuestion(said: Readonly<Record<string, unknown>>): WaysQuestion {
  const to = text(said['to'], LONGEST_NAME);
  return {
    ...(to !== undefined && { to }),
    ...Object.fromEntries(
      KIND_AXES.flatMap((axis) => {
        const kind = text(said[axis], LONGEST_KIND);
        return kind === undefined ? [] : [[axis, kind]];
      }),
    ),
    ...(said['for'] === 'news' && { for: 'news' }),
  };
}

/** The kinds of a question, without what else it asks. */
export function kindsAsked(question: WaysQuestion): KindsAsked {
  return Object.fromEntries(
    KIND_AXES.flatMap((axis) => (question[axis] === undefined ? [] : [[axis, question[axis]]])),
  );
}

/** The same question without a kind of people: one person is of the kind they are. */
export function withoutKinds({ to, for: purpose }: WaysQuestion): WaysQuestion {
  return { ...(to !== undefined && { to }), ...(purpose && { for: purpose }) };
}

export function isAsked({ to, ...rest }: WaysQuestion): boolean {
  return to !== undefined || Object.keys(kindsAsked(rest)).length > 0;
}

/** A router reads a name that looks like a number as one. */
function text(value: unknown, longest: number): string | undefined {
  const said = typeof value === 'number' ? String(value) : value;
  if (typeof said !== 'string' || said.trim() === '') return undefined;
  return said.trim().slice(0, longest);
}
