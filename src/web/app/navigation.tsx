import { Link } from '@tanstack/react-router';
import { Icon } from '../parts/icon.tsx';
import { Key } from '../parts/key.tsx';
import { isAt, PAGES, type Page } from './pages.ts';
import { useSurfaces } from './surfaces.tsx';
import { THEME_WORDS, useTheme } from './theme.ts';

const DAILY = PAGES.filter(({ isDaily }) => isDaily);
const OTHERS = PAGES.filter(({ isDaily }) => !isDaily);
/** What has room under the thumb beside capture and "More". */
const ON_PHONE = 3;

/** The way around: a column at the side, or a bar under the thumb with capture in its middle. */
export function Navigation({ at }: { readonly at: string }) {
  const { show } = useSurfaces();
  return (
    <header className="side">
      <span className="side-name">Mutuals</span>
      <button
        type="button"
        className="button button-main side-capture"
        aria-keyshortcuts="c"
        onClick={() => show({ kind: 'capture' })}
      >
        <Icon name="plus" />
        <span>Log a contact</span>
        <Key name="c" />
      </button>
      <nav className="side-nav" aria-label="Pages">
        {DAILY.map((page, place) => (
          <PageLink key={page.to} page={page} at={at} isOnPhone={place < ON_PHONE} />
        ))}
        <span className="side-gap" />
        {OTHERS.map((page) => (
          <PageLink key={page.to} page={page} at={at} isOnPhone={false} />
        ))}
        <Link
          to="/more"
          className="side-link side-more"
          aria-current={isAt(at, '/more') ? 'page' : undefined}
        >
          <Icon name="more" />
          <span>More</span>
        </Link>
      </nav>
      <Foot />
    </header>
  );
}

function PageLink({
  page,
  at,
  isOnPhone,
}: {
  readonly page: Page;
  readonly at: string;
  readonly isOnPhone: boolean;
}) {
  const { to, name, icon, key } = page;
  return (
    <Link
      to={to}
      className={isOnPhone ? 'side-link' : 'side-link side-wide'}
      aria-current={isAt(at, to) ? 'page' : undefined}
      aria-keyshortcuts={key}
    >
      <Icon name={icon} />
      <span>{name}</span>
    </Link>
  );
}

function Foot() {
  const { show } = useSurfaces();
  const [theme, nextTheme] = useTheme();
  return (
    <div className="side-foot">
      <button
        type="button"
        className="side-link side-find"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => show({ kind: 'palette' })}
      >
        <Icon name="search" />
        <span>Find anything</span>
        <Key name="Ctrl K" />
      </button>
      <button type="button" className="side-link side-extra small" onClick={nextTheme}>
        <span>Theme: {THEME_WORDS[theme]}</span>
      </button>
      <button
        type="button"
        className="side-link side-extra small"
        aria-keyshortcuts="?"
        onClick={() => show({ kind: 'keys' })}
      >
        <span>Keys</span>
        <Key name="?" />
      </button>
    </div>
  );
}
