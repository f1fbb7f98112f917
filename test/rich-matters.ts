import type { MatterKind } from '../src/core/matters/matter.ts';
import { asksAdd } from '../src/verbs/asks-add.ts';
import { giveNote, receiveNote } from '../src/verbs/benefits-note.ts';
import { customsSay } from '../src/verbs/customs.ts';
import { doubtsAnswer } from '../src/verbs/doubts-answer.ts';
import { endorsementsAdd } from '../src/verbs/endorsements-add.ts';
import { eventsAdd } from '../src/verbs/events-add.ts';
import { eventsMet } from '../src/verbs/events-met.ts';
import { goalsAdd } from '../src/verbs/goals-add.ts';
import { importFiles } from '../src/verbs/import-files.ts';
import { introsAsk } from '../src/verbs/intros-ask.ts';
import { introsGive } from '../src/verbs/intros-give.ts';
import { introsMove } from '../src/verbs/intros-move.ts';
import { kindsSay } from '../src/verbs/kinds-say.ts';
import { loadCap } from '../src/verbs/load.ts';
import { logAdd } from '../src/verbs/log.ts';
import { mannersSay } from '../src/verbs/manners-say.ts';
import { needsAdd, offersAdd } from '../src/verbs/needs-add.ts';
import { opportunitiesAdd } from '../src/verbs/opportunities-add.ts';
import { peopleEdit } from '../src/verbs/people-edit.ts';
import { planBudget } from '../src/verbs/plan-budget.ts';
import { promisesAdd } from '../src/verbs/promises-add.ts';
import { reviewDone } from '../src/verbs/review-done.ts';
import { tiesBetween } from '../src/verbs/ties-between.ts';
import { tiesSay } from '../src/verbs/ties-say.ts';
import { waysFind } from '../src/verbs/ways-find.ts';
import { ask } from './ask.ts';
import { fileOf } from './invented-files.ts';
import type { World } from './world.ts';

/** A word that stands in a matter of each kind and nowhere else. An acquaintance, a yearly day and a question that waits have no words. */
export const WORDS_OF_MATTERS = {
  ask: 'tinctoria',
  benefit: 'heddles',
  capacity: 'distaff',
  change: 'throwster',
  columns: 'marcella',
  custom: 'galloon',
  endorsement: 'spindlework',
  event: 'madder',
  goal: 'saffron',
  introduction: 'passementerie',
  manners: 'moleskin',
  need: 'bobbinet',
  offer: 'jacquard',
  opportunity: 'woadhall',
  promise: 'selvedge',
  review: 'fustian',
  thanks: 'heddles',
} as const satisfies Record<Exclude<MatterKind, 'acquaintance' | 'askLater' | 'yearlyDay'>, string>;

const WORDS = WORDS_OF_MATTERS;
const ADA = 'Ada Lovelace';
const BO = 'Bo Yarrow';
const DOT = 'Dot Müller';

/** Everything that stands between people, at least one of each kind. */
export async function standBetween(world: World): Promise<void> {
  await whoKnowsWhom(world);
  await whatIsDoneForEachOther(world);
  await whatIsAimedAt(world);
  await ask(waysFind, { to: DOT }, world);
}

async function whoKnowsWhom(world: World): Promise<void> {
  await ask(logAdd, { line: `lunch with ${ADA} and ${BO}`, on: '2026-06-01' }, world);
  await ask(tiesSay, { person: BO, closeness: 4, every: '3 weeks' }, world);
  await ask(tiesBetween, { one: ADA, other: DOT, closeness: 3 }, world);
  await ask(kindsSay, { person: ADA, field: 'research' }, world);
  await ask(kindsSay, { person: ADA, field: 'religion', for: 'organisation' }, world);
  await ask(peopleEdit, { person: DOT, anniversary: '2009-08-08' }, world);
  await ask(peopleEdit, { person: 'Fay Burdock', title: `${WORDS.change} of silk` }, world);
  await ask(peopleEdit, { person: 'Fay Burdock', title: 'Weaver' }, world);
  await ask(mannersSay, { person: ADA, avoid: `talk of ${WORDS.manners}` }, world);
  const table = fileOf('guests.csv', `Email,${WORDS.columns}\nada@example.org,Countess\n`);
  await ask(importFiles, { files: [table], map: [`${WORDS.columns}=nickname`] }, world);
  await ask(customsSay, { kind: 'research', note: `bring no ${WORDS.custom}` }, world);
  await ask(introsAsk, { to: DOT, through: ADA, for: `to learn ${WORDS.introduction}` }, world);
  await ask(introsMove, { intro: DOT, state: 'made' }, world);
  await ask(introsGive, { one: ADA, other: 'Cy Sorrel', for: `both love ${WORDS.introduction}` }, world);
  await ask(endorsementsAdd, { person: ADA, words: `a fine hand at ${WORDS.endorsement}`, to: BO }, world);
}

async function whatIsDoneForEachOther(world: World): Promise<void> {
  await ask(receiveNote, { person: ADA, what: `advice on ${WORDS.benefit}`, on: '2026-06-01' }, world);
  await ask(giveNote, { person: BO, what: `two hours on ${WORDS.benefit}` }, world);
  await ask(promisesAdd, { person: BO, what: `send the ${WORDS.promise} by friday` }, world);
  await ask(asksAdd, { person: ADA, what: `advice on ${WORDS.ask}` }, world);
  await ask(needsAdd, { person: BO, what: `a ${WORDS.need}`, asked: true }, world);
  await ask(needsAdd, { person: 'me', what: `a ${WORDS.need}` }, world);
  await ask(offersAdd, { person: ADA, what: `a ${WORDS.offer}` }, world);
  await ask(offersAdd, { person: 'me', what: `a ${WORDS.offer}` }, world);
  await ask(loadCap, { hours: 4, keepFree: `mornings at the ${WORDS.capacity}` }, world);
}

async function whatIsAimedAt(world: World): Promise<void> {
  await ask(goalsAdd, { aim: `open a ${WORDS.goal} shop` }, world);
  const event = { name: `${WORDS.event} evening`, kind: `${WORDS.event} dinner`, where: 'Porto' };
  await ask(eventsAdd, { ...event, on: '2026-06-14', people: `${ADA}, ${BO}, Ned Woad` }, world);
  await ask(eventsMet, { event: WORDS.event, people: BO }, world);
  await ask(eventsAdd, { ...event, on: '2026-07-01', people: `${DOT}, Ned Woad` }, world);
  const opportunity = { what: `a stall at the ${WORDS.opportunity}`, from: BO, for: [ADA] };
  await ask(opportunitiesAdd, { ...opportunity, goal: WORDS.goal }, world);
  await ask(doubtsAnswer, { one: BO, other: DOT, answer: 'later' }, world);
  await ask(planBudget, { minutes: 137, finding: 33 }, world);
  await ask(reviewDone, { person: BO, change: `less ${WORDS.review}` }, world);
}
