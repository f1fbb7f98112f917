import type { Asked, OutputOf } from '../api/verb-types.ts';
import { BriefList } from './brief-list.tsx';
import './brief.css';

type Etiquette = Pick<OutputOf<Asked['brief.show']>, 'manners' | 'customs' | 'holidays'>;

/** How they like to be met, the holidays of their country, and one's own notes on their kind. */
export function EtiquetteLines({ of: { manners, customs, holidays } }: { readonly of: Etiquette }) {
  return (
    <>
      {manners.length > 0 && (
        <dl className="brief-manners">
          {manners.map(({ label, text }) => (
            <div key={label}>
              <dt className="quiet">{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <BriefList lines={[...holidays, ...customs].map(({ says }) => says)} />
    </>
  );
}
