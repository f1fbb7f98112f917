import { GiveLines } from '../give/give-lines.tsx';
import { PromiseLine } from '../give/promise-line.tsx';
import { thanksByPerson } from '../give/thanks-by-person.ts';
import { ThanksLine } from '../give/thanks-line.tsx';
import { PagePart } from '../parts/page-part.tsx';
import type { ReviewShown } from './use-review.ts';

type Props = { readonly word: ReviewShown['word'] };

/** What was promised and thanked this week, and what of both is open. */
export function WordPart({ word: { says, promises, thanks } }: Props) {
  return (
    <PagePart id="word" title="What you promised and were given">
      <p>{says}</p>
      {promises.length + thanks.length > 0 && (
        <GiveLines>
          {promises.map((one) => (
            <PromiseLine key={one.id} promise={one} />
          ))}
          {thanksByPerson(thanks).map((owed) => (
            <ThanksLine key={owed.person.id} owed={owed} />
          ))}
        </GiveLines>
      )}
    </PagePart>
  );
}
