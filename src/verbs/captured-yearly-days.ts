import { fold } from '../core/text/fold.ts';
import type { SaidYearlyDay } from '../formats/capture/yearly-days.ts';
import type { CapturedPerson, CapturedYearlyDay } from './capture.ts';

/** The days of a line that are plainly somebody's; a birthday is of one, a wedding day of all who are named. */
export function capturedYearlyDays(
  said: readonly SaidYearlyDay[],
  people: readonly CapturedPerson[],
): readonly CapturedYearlyDay[] {
  return said.flatMap(({ what, written, phrase, whoIn }) => {
    const named = people.filter((person) => isNamed(person, whoIn, what === 'birthday'));
    return named.length === 0 ? [] : [{ what, written, phrase, people: named }];
  });
}

/** The birthday of "Ana's husband" is not Ana's: her name has to be the last word. */
function isNamed({ phrase }: CapturedPerson, whoIn: string, isAlone: boolean): boolean {
  const [name, words] = [fold(phrase), fold(whoIn)];
  const isLast = words === name || words.endsWith(` ${name}`) || `${words}s` === name;
  return isLast || (!isAlone && ` ${words} `.includes(` ${name} `));
}
