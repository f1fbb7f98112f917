import { Why } from '../parts/why.tsx';
import { WithNames } from '../parts/with-names.tsx';
import { EtiquetteOfEach } from './etiquette-of-each.tsx';
import type { Pair } from './use-introductions.ts';

type Props = { readonly pair: Pair; readonly onBegin: (pair: Pair) => void };

/** Two people, why they could help each other, and the button that begins it. */
export function PairLine({ pair, onBegin }: Props) {
  const { one, other, why, reasons, etiquette } = pair;
  return (
    <li className="give-line">
      <div className="give-says">
        <p>
          <WithNames says={`${one.name} and ${other.name}`} people={[one, other]} />
        </p>
        <p className="quiet">{why}</p>
        <Why reasons={reasons} label="How you stand to both" />
        <EtiquetteOfEach each={etiquette} />
      </div>
      <button
        type="button"
        className="button no-print"
        aria-label={`Ask both: ${one.name} and ${other.name}`}
        onClick={() => onBegin(pair)}
      >
        Ask both
      </button>
    </li>
  );
}
