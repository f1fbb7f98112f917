import { Disclosure } from './disclosure.tsx';
import './why.css';

type Props = { readonly reasons: readonly { readonly says: string }[]; readonly label?: string };

/** What a sentence or a figure rests on, one reason a line; nothing where there is none. */
export function Why({ reasons, label = 'Why?' }: Props) {
  if (reasons.length === 0) return null;
  return (
    <div>
      <Disclosure label={label} openLabel={label === 'Why?' ? 'Hide the reasons' : label}>
        <ul className="why small">
          {[...new Set(reasons.map(({ says }) => says))].map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
