import { type Day, dayOf } from '../../src/core/day.ts';
import { aliveHistory } from '../../src/core/network/alive/alive-history.ts';
import { fitAlive } from '../../src/core/network/alive/fit-alive.ts';
import {
  type AliveParameters,
  expectedActiveDays,
  silenceChance,
} from '../../src/core/network/alive/mbg-nbd.ts';
import { fitReplyHabit } from '../../src/core/network/alive/reply-habit.ts';
import { replyWaits } from '../../src/core/network/alive/reply-waits.ts';
import { simulatedTies } from '../../src/core/network/alive/simulated-ties-for-tests.ts';
import { calibrated, calibration } from '../../src/core/network/calibration/calibrator.ts';
import { ownPast } from '../../src/core/network/calibration/own-past.ts';
import { secondOpinion } from '../../src/core/network/calibration/second-opinion.ts';
import type { ContactDay } from '../../src/core/network/contact-day.ts';

/**
 * What the models of core/network/alive and calibration cost, and how near their fits come.
 *   recover   parameters of MBG/NBD from simulated ties
 *   speed     1,000 to 200,000 people with 20 contact days each
 */
const DAY_IN_MS = 86_400_000;

if (process.argv[2] === 'recover') recover();
else if (process.argv[2] === 'speed') for (const people of [1000, 10_000, 50_000, 200_000]) speed(people);
else process.stderr.write('usage: alive-cost recover | speed\n');

function recover(): void {
  for (const truth of [
    { r: 0.6, alpha: 20, a: 0.8, b: 2.5 },
    { r: 1.5, alpha: 40, a: 1.2, b: 6 },
  ]) {
    for (const ties of [100, 500, 4000]) {
      const fits = Array.from(
        { length: 20 },
        (_, seed) => fitAlive(simulatedTies(ties, truth, seed + 1)).parameters,
      );
      const names: readonly (keyof AliveParameters)[] = ['r', 'alpha', 'a', 'b'];
      const errors = names.map((name) => {
        const off = Math.sqrt(mean(fits.map((fit) => Math.log(fit[name] / truth[name]) ** 2)));
        return `${name} ${(100 * Math.expm1(off)).toFixed(0)} %`;
      });
      console.log(`${ties} ties, 20 times: ${errors.join(', ')} off`);
    }
  }
}

function speed(count: number): void {
  console.log(`\n${count} people, ${20 * count} contact days`);
  const today: Day = dayOf(new Date('2026-01-01T00:00:00Z'));
  const people = Array.from({ length: count }, (_, person) =>
    Array.from(
      { length: 20 },
      (_, place): ContactDay => ({
        day: dayOf(new Date((today - (20 - place) * (1 + (person % 30))) * DAY_IN_MS)),
        channel: 'mail',
        direction: (person + place) % 2 === 0 ? 'out' : 'in',
        weight: 1,
      }),
    ),
  );
  const own = timed('own past of all', () => ownPast(people, today));
  console.log(`  ${own.chances.length} pairs`);
  const learnt = timed('calibration from it', () => calibration(own));
  timed('calibrating a chance of each', () =>
    people.map((_, person) => calibrated((person + 1) / (count + 2), learnt)),
  );
  const histories = timed('histories of all', () =>
    people.flatMap((days) => aliveHistory(days, today) ?? []),
  );
  const { parameters, evaluations } = timed('fit of MBG/NBD', () => fitAlive(histories));
  console.log(`  ${evaluations} evaluations`);
  timed('expected days and silence of all', () =>
    histories.map((history) => [
      expectedActiveDays(history, parameters, 90),
      silenceChance(history, parameters, 90),
    ]),
  );
  timed('second opinion of all', () => secondOpinion(people, today, { parameters }));
  const waits = timed('waits of all', () => replyWaits(people, today));
  timed('habits of both sides', () => [fitReplyHabit(waits.mine), fitReplyHabit(waits.theirs)]);
}

/** The middle of seven runs. */
function timed<Result>(name: string, work: () => Result): Result {
  const result = work();
  const runs = Array.from({ length: 7 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  console.log(`${name}: ${runs[3]?.toFixed(1)} ms (${runs[0]?.toFixed(1)} to ${runs[6]?.toFixed(1)})`);
  return result;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
