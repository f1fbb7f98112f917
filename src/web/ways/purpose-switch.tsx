import { PURPOSE_WORDS } from './way-words.ts';

export type Purpose = keyof typeof PURPOSE_WORDS;

type Props = { readonly purpose: Purpose; readonly onChange: (purpose: Purpose) => void };

/** Close people act for one; news comes from those further away. */
export function PurposeSwitch({ purpose, onChange }: Props) {
  return (
    <fieldset className="ways-purpose no-print">
      <legend className="label">What you look for</legend>
      <div className="row">
        {(['act', 'news'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={one === purpose}
            onClick={() => onChange(one)}
          >
            {PURPOSE_WORDS[one]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
