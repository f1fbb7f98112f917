import { Link } from '@tanstack/react-router';
import type { Answer } from '../../core/same-person/sitting.ts';
import { Key } from '../parts/key.tsx';
import { counted } from '../words/words.ts';
import type { DoubtSitting } from './doubt.ts';

type Props = {
  readonly sitting: DoubtSitting;
  readonly more: number;
  readonly again: () => void;
  readonly onBack: () => void;
};

/** All questions are through: what was said, and the way on. */
export function SameEnd({ sitting, more, again, onBack }: Props) {
  return (
    <section className="note" aria-label="All through">
      <div role="status">
        <h2 className="part-title">{more > 0 ? 'These are through.' : 'That was the last one.'}</h2>
        <p>{saidWords(sitting)}</p>
      </div>
      <div className="row">
        {more > 0 ? (
          <button type="button" className="button button-main" onClick={again}>
            Ask the next ones
          </button>
        ) : (
          <Link to="/people" className="button button-main">
            Look at your people
          </Link>
        )}
        <button type="button" className="button" aria-keyshortcuts="u" onClick={onBack}>
          Back to the last one
          <Key name="u" />
        </button>
        {more === 0 && (
          <button type="button" className="button button-plain" onClick={again}>
            Compare again
          </button>
        )}
      </div>
    </section>
  );
}

function saidWords({ said }: DoubtSitting): string {
  const count = (answer: Answer): number => [...said.values()].filter((one) => one.answer === answer).length;
  const [same, different, later] = [count('same'), count('different'), count('later')];
  const parts = [
    same > 0 ? `${counted(same, 'pair was', 'pairs were')} joined.` : '',
    different > 0 ? `${counted(different, 'pair stays', 'pairs stay')} apart for good.` : '',
    later > 0 ? `${counted(later, 'pair comes', 'pairs come')} again in thirty days.` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
