import { CopyButton } from '../parts/copy-button.tsx';
import type { IntroShown } from './use-introductions.ts';

type Draft = IntroShown['drafts'][number];

/** One letter to copy. */
export function Letter({ draft }: { readonly draft: Draft }) {
  const title = titleOf(draft);
  return (
    <figure className="letter">
      <figcaption className="letter-head">
        <span className="quiet small">{title}</span>
        <CopyButton text={draft.text} what={title} />
      </figcaption>
      <p className="letter-text">{draft.text}</p>
    </figure>
  );
}

function titleOf({ what, for: name }: Draft): string {
  if (what === 'pass on') return `To pass on to ${name}`;
  return what === 'ask' ? `To ask ${name}` : `To ${name}, once both said yes`;
}
