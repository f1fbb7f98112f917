import type { PersonLineView } from '../../verbs/views.ts';
import { STRENGTH_WORDS } from '../words/words.ts';

type Tie = Pick<PersonLineView, 'strength' | 'strengthWord'>;

/** How close somebody is: a word that can be read, and a quiet bar that can be compared. */
export function Strength({ strength, strengthWord }: Tie) {
  return (
    <span className="strength">
      <span className="strength-bar" aria-hidden="true">
        <span style={{ width: `${Math.round(strength * 100)}%` }} />
      </span>
      <span>{STRENGTH_WORDS[strengthWord]}</span>
    </span>
  );
}
