import type { Reason } from '../reason.ts';
import { countText, everyText } from '../time-words.ts';
import type { Capacity } from './capacity.ts';
import { LAYER_WORDS } from './layer.ts';

/** The week in two or three sentences: what there is, what keeping takes, and what is left or missing. */
export function capacityText<Id>(capacity: Capacity<Id>): string {
  return `${keepingText(capacity)} ${capacity.missing > 0 ? refusalText(capacity) : restText(capacity)}`;
}

function keepingText<Id>({ budget, people, needed }: Capacity<Id>): string {
  const has = `You have ${amountText(budget.amount, budget.unit)} a week`;
  return people === 0 ? `${has}.` : `${has}; keeping ${thesePeople(people)} takes ${roundedUp(needed)}.`;
}

function thesePeople(people: number): string {
  return people === 1 ? 'this one person' : `these ${people}`;
}

function restText<Id>({ budget, needed, newTies }: Capacity<Id>): string {
  const rest = budget.amount - roundedUp(needed);
  const often = newTies > 0 ? `: ${oftenText(newTies)}` : '';
  const verb = Math.floor(rest) === 1 ? 'is' : 'are';
  if (rest <= 0) return 'Nothing is left for new people.';
  return `${amountText(rest, budget.unit)} ${verb} left for new people${often}.`;
}

function refusalText<Id>({ budget, room, missing, letGo, askAbout }: Capacity<Id>): string {
  const short = `Only ${amountText(room, budget.unit)} are for people you know, so ${roundedUp(missing)} too few.`;
  if (askAbout.length === 0)
    return `${short} It works without ${countPeople(letGo.length)}, or with longer intervals.`;
  const others = letGo.length > 0 ? `Even without ${countPeople(letGo.length)} it would not fit. ` : '';
  return `${short} ${others}The rest are family or placed by you: please look at ${countPeople(askAbout.length)} yourself, or choose longer intervals.`;
}

/** What each layer takes of the week; with what stands in no layer or was set by hand, the amounts add up to N. */
export function explainCapacity<Id>({ layers, needed, budget }: Capacity<Id>): readonly Reason[] {
  const inLayers = layers.map(({ layer, people, takes, nowDays }) => ({
    says: `${countPeople(people)} among ${LAYER_WORDS[layer]}, every ${everyText(nowDays)}: ${amountText(takes, budget.unit)} a week.`,
    amount: takes,
  }));
  const others = needed - layers.reduce((total, { takes }) => total + takes, 0);
  if (others <= 1e-9 * (1 + needed)) return inLayers;
  return [
    ...inLayers,
    {
      says: `Those with an interval of their own or in no layer: ${amountText(others, budget.unit)} a week.`,
      amount: others,
    },
  ];
}

/** What each layer could have instead; the amount is the wider interval in days. */
export function explainWiderIntervals<Id>({ layers, missing }: Capacity<Id>): readonly Reason[] {
  if (missing === 0) return [];
  return layers.flatMap(({ layer, nowDays, togetherDays }) =>
    togetherDays === undefined
      ? []
      : [
          {
            says: `With ${LAYER_WORDS[layer]} every ${everyText(togetherDays)} instead of every ${everyText(nowDays)}, and the others alike, everybody can stay.`,
            amount: togetherDays,
          },
        ],
  );
}

const FORTNIGHT_WEEKS = { from: 1.5, to: 2.5 };

/** `about one a fortnight` */
export function oftenText(timesAWeek: number): string {
  const weeks = 1 / timesAWeek;
  if (weeks <= 0.75) return `about ${Math.round(timesAWeek)} a week`;
  if (weeks < FORTNIGHT_WEEKS.from) return 'about one a week';
  if (weeks < FORTNIGHT_WEEKS.to) return 'about one a fortnight';
  return `about one every ${everyText(weeks * 7)}`;
}

function countPeople(people: number): string {
  return people === 1 ? '1 person' : `${people} people`;
}

/** Never told as less than it takes. */
function roundedUp(amount: number): number {
  return Math.ceil(amount - 1e-9);
}

/** `16 minutes`; never told as more than there is. */
function amountText(amount: number, unit: 'minutes' | 'contacts'): string {
  if (amount > 0 && amount < 1) return `less than 1 ${unit.slice(0, -1)}`;
  return countText(Math.floor(amount + 1e-9), unit.slice(0, -1));
}
