import { sureGroups } from './sure-groups.ts';

/** Two who may be one, as far as it matters here. */
export type Asked = {
  readonly one: { readonly id: string };
  readonly other: { readonly id: string };
  readonly sure: boolean;
};

export type Answer = 'same' | 'different' | 'later';

/** What was said of one question, and with which turn: what was said at once is taken back at once. */
type Said = { readonly answer: Answer; readonly turn: number };

/** The questions of one sitting: what was said of each, and which one is looked at. */
export type Sitting<One extends Asked = Asked> = {
  readonly doubts: readonly One[];
  /** By place, in the order in which it was said. */
  readonly said: ReadonlyMap<number, Said>;
  /** As many as there are questions, once all of them are through. */
  readonly at: number;
};

export type SittingEvent =
  | { readonly type: 'said'; readonly places: readonly number[]; readonly said: Said }
  /** Stays where it is: what was to be taken back stands after all. */
  | { readonly type: 'stands'; readonly places: readonly number[]; readonly said: Said }
  | { readonly type: 'takenBack'; readonly turn: number }
  /** It was not written; it is asked again at the end. */
  | { readonly type: 'failed'; readonly turn: number }
  | { readonly type: 'moved'; readonly by: number };

export function sittingOf<One extends Asked>(doubts: readonly One[]): Sitting<One> {
  return { doubts, said: new Map(), at: 0 };
}

export function sittingAfter<One extends Asked>(sitting: Sitting<One>, event: SittingEvent): Sitting<One> {
  switch (event.type) {
    case 'said': {
      const next = withSaid(sitting, event);
      return event.places.includes(sitting.at) ? { ...next, at: nextOpen(next, sitting.at) } : next;
    }
    case 'stands':
      return withSaid(sitting, event);
    case 'takenBack': {
      const [first] = placesOf(sitting, event.turn);
      return { ...without(sitting, event.turn), at: first ?? sitting.at };
    }
    case 'failed': {
      const open = without(sitting, event.turn);
      return open.at < open.doubts.length ? open : { ...open, at: nextOpen(open, 0) };
    }
    case 'moved':
      return { ...sitting, at: Math.max(0, Math.min(sitting.doubts.length - 1, sitting.at + event.by)) };
  }
}

function withSaid<One extends Asked>(
  sitting: Sitting<One>,
  { places, said }: { readonly places: readonly number[]; readonly said: Said },
): Sitting<One> {
  const all = new Map(sitting.said);
  for (const place of places) all.set(place, said);
  return { ...sitting, said: all };
}

function without<One extends Asked>(sitting: Sitting<One>, turn: number): Sitting<One> {
  return { ...sitting, said: new Map([...sitting.said].filter(([, said]) => said.turn !== turn)) };
}

export function placesOf({ said }: Sitting, turn: number): readonly number[] {
  return [...said].flatMap(([place, one]) => (one.turn === turn ? [place] : []));
}

/** The turn that can be taken back next; undefined when nothing was said. */
export function lastTurn({ said }: Sitting): number | undefined {
  return said.size === 0 ? undefined : Math.max(...[...said.values()].map(({ turn }) => turn));
}

/** Who somebody is after what was joined in this sitting. */
function nowOf({ doubts, said }: Sitting): (person: string) => string {
  const into = new Map<string, string>();
  const now = (person: string): string => {
    const kept = into.get(person);
    return kept === undefined ? person : now(kept);
  };
  for (const [place, { answer }] of said) {
    const doubt = doubts[place];
    if (answer !== 'same' || !doubt) continue;
    const [kept, gone] = [now(doubt.one.id), now(doubt.other.id)];
    if (kept !== gone) into.set(gone, kept);
  }
  return now;
}

/** The two who are asked about, as they are now. */
export function pairNow(sitting: Sitting, place: number): readonly [string, string] {
  const now = nowOf(sitting);
  const doubt = sitting.doubts[place];
  return [now(doubt?.one.id ?? ''), now(doubt?.other.id ?? '')];
}

/** Somebody of the question is more than their card says, since others were joined with them. */
export function hasGrown(sitting: Sitting, place: number): boolean {
  const now = nowOf(sitting);
  const { one, other } = sitting.doubts[place] ?? {};
  const joined = [...sitting.said].flatMap(([at, { answer }]) => {
    const doubt = sitting.doubts[at];
    return answer === 'same' && doubt && at !== place ? [now(doubt.one.id)] : [];
  });
  return [one, other].some((line) => line !== undefined && joined.includes(now(line.id)));
}

/** Through: said, or settled by what was said of others. */
export function openPlaces(sitting: Sitting): readonly number[] {
  const now = nowOf(sitting);
  const name = ({ one, other }: Asked): string => [now(one.id), now(other.id)].sort().join(' ');
  const known = new Set([...sitting.said.keys()].flatMap((place) => sitting.doubts[place] ?? []).map(name));
  return sitting.doubts.flatMap((doubt, place) => {
    const isOne = now(doubt.one.id) === now(doubt.other.id);
    return sitting.said.has(place) || isOne || known.has(name(doubt)) ? [] : [place];
  });
}

/** Of whom there is nothing to ask, and nothing was said yet. */
export function openSure(sitting: Sitting): readonly number[] {
  return openPlaces(sitting).filter((place) => sitting.doubts[place]?.sure);
}

/** Those of them that are joined when all are joined at once; who resembles only one of two is asked about after that. */
export function joinedAtOnce(sitting: Sitting): readonly number[] {
  const sure = openSure(sitting);
  const groups = sureGroups(sure.map((place) => pairNow(sitting, place)));
  return sure.filter((place) => {
    const [one, other] = pairNow(sitting, place);
    return groups.some((group) => group.includes(one) && group.includes(other));
  });
}

/** The next that is open, from the beginning once the end is reached. */
function nextOpen(sitting: Sitting, from: number): number {
  const open = openPlaces(sitting);
  return open.find((place) => place > from) ?? open[0] ?? sitting.doubts.length;
}
