import { Disclosure } from '../parts/disclosure.tsx';
import './why.css';

/** A figure or a sentence that opens into its reasons; nothing where there are none. */
export function Why({ reasons }: { readonly reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <div>
      <Disclosure label="Why?" openLabel="Hide the reasons">
        <ul className="why small">
          {reasons.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
