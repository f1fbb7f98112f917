import type { z } from 'zod';
import { type Day, dayText } from '../core/day.ts';
import { type Matter, personWith } from '../core/matters/matter.ts';
import { askText } from '../core/mutual/ask-text.ts';
import { daysLate, promiseText, promiseTodo } from '../core/mutual/open-promises.ts';
import { thanksText, thanksTodo } from '../core/mutual/thanks-text.ts';
import type { askView, benefitView, needView, promiseView, someone, thanksView } from './mutual-views.ts';
import type { NameOf } from './names-of.ts';

type Shown<View extends z.ZodType> = z.input<View>;

function shownPerson(matter: Pick<Matter, 'people'>, nameOf: NameOf): Shown<typeof someone> {
  const id = personWith(matter);
  return { id: id ?? '', name: nameOf(id) };
}

export function shownBenefit(benefit: Matter<'benefit'>, nameOf: NameOf): Shown<typeof benefitView> {
  const { direction, what, size, line } = benefit.about;
  return {
    id: benefit.id,
    person: shownPerson(benefit, nameOf),
    direction,
    kind: what,
    size,
    day: dayText(benefit.day),
    line,
  };
}

export function shownThanks(owed: Matter<'thanks'>, nameOf: NameOf, on: Day): Shown<typeof thanksView> {
  const person = shownPerson(owed, nameOf);
  const { kind, what } = owed.about;
  return {
    id: owed.id,
    person,
    kind,
    what,
    day: dayText(owed.day),
    says: thanksText(owed, person.name, on),
    todo: thanksTodo(owed, person.name),
  };
}

export function shownPromise(promise: Matter<'promise'>, nameOf: NameOf, on: Day): Shown<typeof promiseView> {
  const person = shownPerson(promise, nameOf);
  const { keptDay, ...about } = promise.about;
  const todo = promise.state === 'open' ? promiseTodo(promise, person.name, on) : undefined;
  return {
    id: promise.id,
    person,
    ...about,
    day: dayText(promise.day),
    ...(promise.dueDay !== undefined && { due: dayText(promise.dueDay) }),
    ...(keptDay !== undefined && { kept: dayText(keptDay) }),
    lateDays: promise.state === 'open' ? daysLate(promise, on) : 0,
    says: promiseText(promise, person.name, on),
    ...(todo !== undefined && { todo }),
  };
}

export function shownNeed(matter: Matter<'need'> | Matter<'offer'>, nameOf: NameOf): Shown<typeof needView> {
  const { of, what } = matter.about;
  return {
    id: matter.id,
    kind: matter.kind,
    of,
    ...(of === 'them' && { person: shownPerson(matter, nameOf) }),
    what,
    day: dayText(matter.day),
    asked: 'isRequest' in matter.about && matter.about.isRequest,
  };
}

export function shownAsk(ask: Matter<'ask'>, nameOf: NameOf, on: Day): Shown<typeof askView> {
  const person = shownPerson(ask, nameOf);
  const { what, size, verdict, answeredDay } = ask.about;
  const state = ask.state === 'yes' || ask.state === 'no' || ask.state === 'no answer' ? ask.state : 'open';
  return {
    id: ask.id,
    person,
    what,
    size,
    day: dayText(ask.day),
    state,
    ...(answeredDay !== undefined && { answered: dayText(answeredDay) }),
    ...(verdict !== undefined && { verdict }),
    says: askText(ask, person.name, on),
  };
}
