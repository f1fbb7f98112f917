import { Link } from '@tanstack/react-router';
import { helpWords } from './help-words.ts';

/** What would help where no way is known; the form for a tie between others stands below. */
export function WaysHelp({ help }: { readonly help: readonly string[] }) {
  if (help.length === 0) return null;
  return (
    <section className="ways-part" aria-label="What would help">
      <h2 className="part-title">What would help</h2>
      <ul className="ways-reasons">
        {help.map(helpWords).map(({ says, act }) => (
          <li key={says}>
            {says}{' '}
            {act === 'import' && (
              <Link to="/import" className="link">
                Import files
              </Link>
            )}
            {act === 'kinds' && (
              <Link to="/portrait" hash="kinds" className="link">
                Say it
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
