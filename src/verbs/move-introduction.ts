import type { Day } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import { introductionState, madeDay, wasMade, withStep } from '../core/introductions/introduction-state.ts';
import { FOLLOW_UP_DAYS, type IntroductionNames, TELLING_DAYS } from '../core/introductions/waiting-for.ts';
import type { IntroductionStep } from '../core/matters/introduction.ts';
import { type Matter, personWith } from '../core/matters/matter.ts';
import type { Writer } from '../core/store.ts';
import { addBenefit } from './write-benefit.ts';
import { promiseMatter } from './write-promise.ts';

type Introduction = Matter<'introduction'>;
type Moving = { readonly step: IntroductionStep; readonly names: IntroductionNames; readonly at: Date };

/**
 * Brings an introduction a step on, with all that follows from it: what was given and received when it is made, a
 * reminder to ask how it went, the promise to tell the connector what came of it.
 */
export async function moveIntroduction(
  writer: Writer,
  before: Introduction,
  { step, names, at }: Moving,
): Promise<Introduction> {
  const moved = withStep(before, step);
  if (moved === before) return before;
  const [was, is] = [introductionState(before), introductionState(moved)];
  if (!wasMade(was) && wasMade(is)) await noteMade(writer, moved, { names, day: step.day });
  if (is === 'made' && was !== 'made') await remind(writer, moved, names);
  if (was === 'made' && is !== 'made') await settleReminders(writer, moved, { names, at });
  const told = is === 'done' && was !== 'done' ? await withTelling(writer, moved, names) : moved;
  await writer.changeMatter(told);
  return told;
}

type Made = { readonly names: IntroductionNames; readonly day: Day };

async function noteMade(writer: Writer, introduction: Introduction, { names, day }: Made): Promise<void> {
  const made = { what: 'introduction', size: 'middle', day, isThanked: false } as const;
  const to = (name: string): string => `an introduction to ${name}`;
  const [connector, one, other] = peopleOf(introduction);
  if (introduction.about.direction === 'received') {
    if (connector === undefined) return;
    const received = { ...made, person: connector, direction: 'received', line: to(names.other) } as const;
    await addBenefit(writer, received);
    return;
  }
  const given = { ...made, direction: 'given' } as const;
  if (one !== undefined) await addBenefit(writer, { ...given, person: one, line: to(names.other) });
  if (other !== undefined) await addBenefit(writer, { ...given, person: other, line: to(names.one) });
}

/** Whoever brought two together asks after some weeks how it went. */
async function remind(writer: Writer, introduction: Introduction, names: IntroductionNames): Promise<void> {
  const [, person] = peopleOf(introduction);
  const day = madeDay(introduction.about);
  if (introduction.about.direction === 'received' || person === undefined || day === undefined) return;
  await writer.addReminder({ person, day: (day + FOLLOW_UP_DAYS) as Day, about: howItWent(names) });
}

async function settleReminders(
  writer: Writer,
  introduction: Introduction,
  { names, at }: Omit<Moving, 'step'>,
): Promise<void> {
  const [, person] = peopleOf(introduction);
  if (introduction.about.direction === 'received' || person === undefined) return;
  for (const { id, about } of await writer.remindersOf(person))
    if (about === howItWent(names)) await writer.settleReminder(id, at);
}

const howItWent = ({ other }: IntroductionNames): string =>
  `how it went with ${other}, whom you brought together`;

/** Whoever brought me to somebody wants to hear what came of it. */
async function withTelling(
  writer: Writer,
  introduction: Introduction,
  { other }: IntroductionNames,
): Promise<Introduction> {
  const [connector] = peopleOf(introduction);
  const day = introduction.about.steps.at(-1)?.day;
  if (introduction.about.direction === 'given' || connector === undefined || day === undefined)
    return introduction;
  const what = `tell them what became of the introduction to ${other}`;
  const due = (day + TELLING_DAYS) as Day;
  const telling = await writer.addMatter(promiseMatter({ of: 'me', what, due, hours: 0.1 }, connector, day));
  return { ...introduction, about: { ...introduction.about, telling } };
}

function peopleOf(introduction: Introduction): readonly (PersonId | undefined)[] {
  return ['connector', 'one', 'other'].map((part) => personWith(introduction, part));
}
