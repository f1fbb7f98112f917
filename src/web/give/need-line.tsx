import { useWrite } from '../api/use-write.ts';
import { WithNames } from '../parts/with-names.tsx';
import { needWords } from './need-words.ts';
import type { NeedShown } from './use-give.ts';

/** One need or offer, and the button for when it is met or no longer stands. */
export function NeedLine({ need }: { readonly need: NeedShown }) {
  const { mutate, isPending } = useWrite('needs.settle');
  const says = needWords(need);
  const label = need.kind === 'need' ? 'Met' : 'No longer';
  return (
    <li className="give-line">
      <p className="give-says">
        <WithNames says={says} people={need.person ? [need.person] : []} />
      </p>
      <button
        type="button"
        className="button button-plain no-print"
        aria-label={`${label}: ${says}`}
        disabled={isPending}
        onClick={() => mutate({ need: need.id })}
      >
        {label}
      </button>
    </li>
  );
}
