import { nelderMead } from './nelder-mead.ts';
import { LONGEST_WAIT_DAYS, type ReplyWaits } from './reply-waits.ts';

/**
 * How somebody answers: the kernel of a mutual Hawkes process.
 *
 *   λ_{e→j}(t) = μ + α e^{−β (t − t_k)}        n = α / β
 *   P(a reply still comes | none until age A) = 1 − exp( −n e^{−βA} )
 *   P(it comes within H days more)            = 1 − exp( −n (e^{−βA} − e^{−β(A+H)}) )
 *   share of messages that are answered       = 1 − e^{−n}
 *
 * t_k is the last unanswered message; μ contact that would have come anyhow, α and β per day. What a message sets off is
 * a Poisson stream of mean n, so what has not come until A says nothing of what comes after: hence the closed form.
 * We depart from the papers in one thing: only the last unanswered message excites, where they add up all of the past,
 * since an answered mail asks for no further answer. So n is fitted to first answers and may exceed 1.
 * Sources: Hawkes 1971, Biometrika 58:83; Blundell, Beck, Heller 2012, NIPS 25; Fox, Short, Schoenberg, Coronges,
 * Bertozzi 2016, J. of the American Statistical Association 111:564.
 */
export type ReplyHabit = { readonly mu: number; readonly n: number; readonly beta: number };

/**
 * Two of five messages answered, most of those within two days, other contact once in 200 days: near the geometric mean
 * of the middle users of the three sets of docs/models.md (`bench/science/alive.ts priors`).
 */
export const REPLY_PRIOR: ReplyHabit = { mu: 0.005, n: 0.5, beta: 1 };
const PRIOR_SPREAD = 1;
const TIE_PRIOR_ANSWERS = 3;
/** Of the answers that come, so many come within the days that we call "mostly". */
const MOSTLY = 0.8;

/**
 * Greatest likelihood of the waits of one direction, with ln μ, ln n, ln β ~ Normal(that of the prior, 1). Day j of a
 * wait is the time from j − ½ to j + ½, the first one from 0. Cost: some 200 passes over 61 days, however many ties.
 */
export function fitReplyHabit(waits: ReplyWaits, prior = REPLY_PRIOR): ReplyHabit {
  const start = [prior.mu, prior.n, prior.beta].map(Math.log);
  const found = nelderMead((logs) => {
    const pull = logs.reduce((sum, log, place) => sum + (log - (start[place] ?? 0)) ** 2, 0);
    return pull / (2 * PRIOR_SPREAD ** 2) - logLikelihood(waits, habitOf(logs));
  }, start);
  return habitOf(found.at);
}

/**
 * The habit in one tie: n of all ties, drawn to this one's own answers by a Gamma prior worth three answers.
 *
 *   n_j = n (κ + answered) / (κ + n Σ (1 − e^{−β wait}))
 */
export function replyHabitOfTie(habit: ReplyHabit, waits: ReplyWaits): ReplyHabit {
  let [answers, expected] = [TIE_PRIOR_ANSWERS, TIE_PRIOR_ANSWERS];
  for (let day = 0; day <= LONGEST_WAIT_DAYS; day += 1) {
    const answered = waits.answered[day] ?? 0;
    answers += answered;
    expected +=
      answered * comesWithin(habit, 0, day + 0.5) + (waits.unanswered[day] ?? 0) * comesWithin(habit, 0, day);
  }
  return { ...habit, n: (habit.n * answers) / expected };
}

/** Without `withinDays`: at all. */
export function replyChance(
  habit: ReplyHabit,
  ageInDays: number,
  withinDays = Number.POSITIVE_INFINITY,
): number {
  return -Math.expm1(-comesWithin(habit, ageInDays, withinDays));
}

/** Within how many days four of five answers come, of those that come at all. */
export function mostlyWithinDays({ n, beta }: ReplyHabit): number {
  const reached = MOSTLY * -Math.expm1(-n);
  return -Math.log1p(Math.log1p(-reached) / n) / beta;
}

/** n (e^{−βA} − e^{−β(A+H)}) */
function comesWithin({ n, beta }: ReplyHabit, ageInDays: number, withinDays: number): number {
  return n * Math.exp(-beta * ageInDays) * -Math.expm1(-beta * withinDays);
}

function logLikelihood({ answered, unanswered }: ReplyWaits, habit: ReplyHabit): number {
  let sum = 0;
  let before = 0;
  for (let day = 0; day <= LONGEST_WAIT_DAYS; day += 1) {
    const [from, length] = day === 0 ? [0, 0.5] : [day - 0.5, 1];
    const onDay = habit.mu * length + comesWithin(habit, from, length);
    sum -= before * ((answered[day] ?? 0) + (unanswered[day] ?? 0));
    sum += (answered[day] ?? 0) * Math.log(-Math.expm1(-onDay));
    before += onDay;
  }
  return sum;
}

function habitOf(logs: readonly number[]): ReplyHabit {
  const [mu = 1, n = 1, beta = 1] = logs.map(Math.exp);
  return { mu, n, beta };
}
