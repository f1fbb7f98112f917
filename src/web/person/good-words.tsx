import type { PersonShown } from '../api/verb-types.ts';

/** What they said for me and I for them, a skill that was vouched for too. */
export function GoodWords({ words }: { readonly words: PersonShown['goodWords'] }) {
  if (!words) return null;
  return (
    <section className="person-part" aria-label="Good words">
      <h2 className="part-title">Good words</h2>
      <ul className="person-lines">
        {words.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
    </section>
  );
}
