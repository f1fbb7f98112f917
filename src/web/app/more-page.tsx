import { Link } from '@tanstack/react-router';
import { Heading } from '../parts/heading.tsx';
import { Icon } from '../parts/icon.tsx';
import { PAGES } from './pages.ts';
import { THEME_WORDS, useTheme } from './theme.ts';

/** Every page, where the bar under the thumb has no room for all. */
export function MorePage() {
  const [theme, nextTheme] = useTheme();
  return (
    <div className="column">
      <Heading tab="All pages">All pages</Heading>
      <ul className="more">
        {PAGES.map(({ to, name, icon }) => (
          <li key={to}>
            <Link to={to} className="more-link">
              <Icon name={icon} />
              <span>{name}</span>
            </Link>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={nextTheme}>
        Theme: {THEME_WORDS[theme]}
      </button>
    </div>
  );
}
