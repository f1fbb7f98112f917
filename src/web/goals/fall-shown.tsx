import { percentText } from '../../core/network/percent-text.ts';
import { ShareBar } from '../parts/share-bar.tsx';
import { Why } from '../parts/why.tsx';
import { WithNames } from '../parts/with-names.tsx';
import { counted } from '../words/words.ts';
import { remainingWords } from './remaining-words.ts';
import type { HedgeShown } from './use-goals.ts';

/** A goal before and after something falls away, and who is still there. */
export function FallShown({ shown: { scenes, without } }: { readonly shown: HedgeShown }) {
  const fall = scenes[0]?.without;
  if (!fall || !without) return null;
  const [now, then] = [percentText(fall.before), percentText(fall.after)];
  const isSame = now === then;
  const who = without.kind === 'person' ? '' : ` and ${counted(without.people, 'person', 'people')} there`;
  return (
    <div className="note fall">
      <p>
        Suppose {without.name}
        {who} fell away.
      </p>
      <dl className="fall-shares">
        <div>
          <dt>Now</dt>
          <dd>
            <ShareBar share={fall.before} /> {now}
          </dd>
        </div>
        <div>
          <dt>Then</dt>
          <dd>
            <ShareBar share={fall.after} /> {then}
          </dd>
        </div>
      </dl>
      {isSame && <p>Hardly anything would change for this goal.</p>}
      <ul className="fall-left">
        {(isSame ? [] : fall.remaining).map(({ need, people }) => (
          <li key={need}>
            <WithNames says={remainingWords(need, people)} people={people} />
          </li>
        ))}
        {without.cutOff.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      {!isSame && <Why reasons={fall.reasons} />}
    </div>
  );
}
