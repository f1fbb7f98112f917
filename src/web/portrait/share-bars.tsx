import { percentText } from '../../core/network/percent-text.ts';
import { counted } from '../words/words.ts';
import { BARS_SHOWN, kindTitle } from './axis-words.ts';
import type { AxisShown } from './use-portrait.ts';

/** How contact spreads over the kinds that are known. A bar says only how much; all of it stands in words beside it. */
export function ShareBars({ shares }: Pick<AxisShown, 'shares'>) {
  return (
    <ul className="bars small">
      {shares.slice(0, BARS_SHOWN).map(({ kind, people, share }) => (
        <li key={kind}>
          <span>{kindTitle(kind)}</span>
          <span className="quiet">
            {shareText(share)}, {counted(people, 'person', 'people')}
          </span>
          <span className="bar" aria-hidden="true">
            <span style={{ width: `${100 * share}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** So small a share comes rounded to nothing, and somebody is of that kind all the same. */
function shareText(share: number): string {
  return share === 0 ? 'less than 1 %' : percentText(share);
}
