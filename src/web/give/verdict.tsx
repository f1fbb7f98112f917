import { Link } from '@tanstack/react-router';
import { EtiquetteLines } from '../brief/etiquette-lines.tsx';
import { Why } from '../parts/why.tsx';
import { WithNames } from '../parts/with-names.tsx';
import type { Named } from '../words/names-in.ts';
import { withoutCommand } from '../words/without-command.ts';
import { VERDICT_WORDS, verdictReasons } from './ask-words.ts';
import type { Weighed } from './use-give.ts';

type Props = { readonly weighed: Weighed; readonly onInstead: (person: Named) => void };

/** Whether to ask, why, what to do first, how to ask, and whom else. */
export function Verdict({ weighed, onInstead }: Props) {
  const { verdict, person, channelSays, chanceSays, first, instead } = weighed;
  const [reason, ...others] = verdictReasons(weighed);
  const isStranger = verdict !== 'ask now' && person.stage === 'stranger';
  return (
    <div className="verdict" data-verdict={verdict}>
      <p>
        <strong>{VERDICT_WORDS[verdict]}</strong> {reason?.says}
      </p>
      {first.length > 0 && (
        <ol className="verdict-first" aria-label="What to do first">
          {first.map((says) => (
            <li key={says}>
              <WithNames says={withoutCommand(says)} people={[person]} />
            </li>
          ))}
        </ol>
      )}
      {isStranger && (
        <p>
          <Link to="/ways" search={{ to: person.id }}>
            Ways to {person.name}
          </Link>
        </p>
      )}
      <p>
        <span className="quiet">How:</span> {channelSays}
      </p>
      <EtiquetteLines of={weighed} />
      <Why reasons={[...others, { says: chanceSays }]} />
      {instead.length > 0 && (
        <div className="row">
          <span className="quiet small">Whom you could ask now:</span>
          {instead.map((one) => (
            <button key={one.id} type="button" className="chip" onClick={() => onInstead(one)}>
              {one.name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
