import { VERDICT_WORDS } from '../give/ask-words.ts';
import { Why } from '../parts/why.tsx';
import { withoutCommand } from '../words/without-command.ts';
import type { IntroShown } from './use-introductions.ts';

/** Whether it is the time to ask the connector, and how much they were asked for of late. */
export function BeforeAsking({ shown: { weighed, load } }: { readonly shown: IntroShown }) {
  if (!weighed && !load) return null;
  return (
    <div>
      {weighed && (
        <p>
          <strong>{VERDICT_WORDS[weighed.verdict]}</strong> {weighed.first.map(withoutCommand).join(' ')}{' '}
          {weighed.channelSays}
        </p>
      )}
      {load && <p className="quiet">{load.says}</p>}
      <Why reasons={[...(weighed?.reasons ?? []), ...(load?.reasons ?? [])]} />
    </div>
  );
}
