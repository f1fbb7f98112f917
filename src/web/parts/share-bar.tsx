import './share-bar.css';

/** Below this a share is a gap. */
const GAP_BELOW = 0.35;

/** How far something is covered, to compare at a glance; the sentence beside it says the same. */
export function ShareBar({ share }: { readonly share: number }) {
  return (
    <span className="share-bar" data-gap={share < GAP_BELOW} aria-hidden="true">
      {share > 0 && <span style={{ width: `${Math.round(share * 100)}%` }} />}
    </span>
  );
}
