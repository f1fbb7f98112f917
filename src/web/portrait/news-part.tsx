import { Link } from '@tanstack/react-router';
import { Why } from '../parts/why.tsx';
import { counted } from '../words/words.ts';
import type { PortraitShown } from './use-portrait.ts';

type News = NonNullable<PortraitShown['news']>;

const COUNTED = [
  {
    says: 'News reaches you twice where people who know each other both tell it; so the ties between those around you are looked at, as far as you can see them.',
  },
];

/** Whether news reaches the user twice, and through whom alone others are reached. */
export function NewsPart({ news }: { readonly news: News }) {
  const about = (...terms: readonly string[]): News['reasons'] =>
    news.reasons.filter(({ term }) => terms.includes(term));
  return (
    <section className="portrait-part" aria-labelledby="portrait-news">
      <h2 id="portrait-news" className="part-title">
        Does news reach you twice?
      </h2>
      {about('closest', 'efficiency').map(({ says }) => (
        <p key={says}>{says}</p>
      ))}
      {news.only.length > 0 && <Only only={news.only} />}
      <Why reasons={[...COUNTED, ...about('constraint')]} />
      {news.closest === undefined && (
        <p className="no-print">
          <Link to="/ways" className="link">
            Note who knows whom
          </Link>
        </p>
      )}
    </section>
  );
}

function Only({ only }: Pick<News, 'only'>) {
  return (
    <ul className="portrait-lines">
      {only.map(({ id, name, reaches }) => (
        <li key={id}>
          Only through{' '}
          <Link to="/people/$person" params={{ person: id }}>
            {name}
          </Link>{' '}
          do you reach {counted(reaches, 'other person', 'others')}.
        </li>
      ))}
    </ul>
  );
}
