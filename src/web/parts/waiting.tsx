import './waiting.css';

/** Shows only when an answer takes long enough to be missed. */
export function Waiting() {
  return (
    <p className="waiting quiet" role="status">
      Just a moment…
    </p>
  );
}
