import { Disclosure } from '../parts/disclosure.tsx';
import { BetweenForm, type Someone } from './between-form.tsx';

type Props = {
  readonly sought: Someone | undefined;
  /** No way is known, so that a note may open the first. */
  readonly isNeeded: boolean;
};

/** Where the user notes who knows whom; it stands open where nothing else helps. */
export function BetweenPart({ sought, isNeeded }: Props) {
  return (
    <section className="ways-part no-print" aria-label="They know each other">
      <h2 className="part-title">They know each other</h2>
      <p className="quiet">
        Note who knows whom, and new ways open. Only you see it, and it can be taken back.
      </p>
      {isNeeded ? (
        <BetweenForm sought={sought} />
      ) : (
        <div>
          <Disclosure label="Note that two people know each other" openLabel="Not now">
            <BetweenForm sought={sought} />
          </Disclosure>
        </div>
      )}
    </section>
  );
}
