import { useWrite } from '../api/use-write.ts';
import { benefitLine } from '../give/benefit-words.ts';
import type { BenefitNoted } from '../give/use-give.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { dayWords, todayHere } from '../words/time-words.ts';
import { counted } from '../words/words.ts';

type Props = { readonly benefits: readonly BenefitNoted[] };

/** Every good turn between the two of you, the newest first; what was noted by mistake is taken out. */
export function BetweenTurns({ benefits }: Props) {
  const { mutate, isPending } = useWrite('benefits.drop');
  const today = todayHere(new Date());
  if (benefits.length === 0) return null;
  return (
    <div>
      <Disclosure label={counted(benefits.length, 'good turn noted', 'good turns noted')}>
        <ul className="between-turns">
          {benefits.map((one) => (
            <li key={one.id}>
              <span className="quiet small">{dayWords(one.day, today)}</span>
              <span>{benefitLine(one)}</span>
              <button
                type="button"
                className="link small no-print"
                aria-label={`Take out: ${benefitLine(one)}`}
                disabled={isPending}
                onClick={() => mutate({ benefit: one.id })}
              >
                Take out
              </button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
