import { Fragment } from 'react';
import { countText } from '../../core/network/time-words.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { PagePart } from '../parts/page-part.tsx';
import { WithNames } from '../parts/with-names.tsx';
import type { ReviewShown } from './use-review.ts';

type Props = { readonly week: ReviewShown['week'] };

/** With whom one was in touch, and who was new. */
export function WeekPart({ week: { says, people, more, newPeople, newKinds } }: Props) {
  return (
    <PagePart id="week" title="What happened">
      <p>
        <WithNames says={says} people={newPeople} />
      </p>
      {newKinds.length > 0 && <p>Of a kind that you knew nobody of: {newKinds.join(', ')}.</p>}
      {people.length > 0 && (
        <div>
          <Disclosure label="With whom" openLabel="Close">
            <p>
              {people.map(({ person, days }, at) => (
                <Fragment key={person.id}>
                  {at > 0 && ', '}
                  <WithNames
                    says={days === 1 ? person.name : `${person.name} (${countText(days, 'day')})`}
                    people={[person]}
                  />
                </Fragment>
              ))}
              {more > 0 && `, and ${more} more`}.
            </p>
          </Disclosure>
        </div>
      )}
    </PagePart>
  );
}
