import type { Acquaintances, Everybody } from '../everybody.ts';
import { fieldLikeness } from '../kinds/field-likeness.ts';
import type { Axis } from '../network/diversity/diversity-report.ts';
import { mutualGraph } from '../network/structure/mutual-graph.ts';
import { type AxisPortrait, axisPortraits, type Likeness } from './axis-portraits.ts';
import { circlesOfMine } from './circles-of-mine.ts';
import { type Newcomers, newcomers } from './newcomers.ts';
import { type NewsPortrait, newsPortrait } from './news-portrait.ts';
import { type PeopleInTouch, peopleInTouch } from './people-in-touch.ts';

/** A network in one look: how many, how diverse, how connected, and how new. */
export type Portrait = {
  readonly inTouch: PeopleInTouch;
  readonly axes: readonly AxisPortrait[];
  readonly news: NewsPortrait;
  readonly newcomers: Newcomers;
};

const LIKENESS: Readonly<Partial<Record<Axis, Likeness>>> = { field: fieldLikeness };

const kept = new WeakMap<Everybody, Portrait>();

/** The two belong to one state of the book. Cost: O(people + ties) once, then none. */
export function portrait(everybody: Everybody, { circle, paths }: Acquaintances): Portrait {
  const known = kept.get(everybody);
  if (known) return known;
  const graph = mutualGraph(paths.graph);
  const made = {
    inTouch: peopleInTouch(everybody),
    axes: axisPortraits(everybody, circlesOfMine(everybody, graph), LIKENESS),
    news: newsPortrait(everybody, circle, graph),
    newcomers: newcomers(everybody),
  };
  kept.set(everybody, made);
  return made;
}
