import { Link } from '@tanstack/react-router';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Key } from '../parts/key.tsx';
import { useSurfaces } from './surfaces.tsx';
import { THEME_WORDS, useTheme } from './theme.ts';

const PAGES = [
  { to: '/', name: 'Today', icon: 'today' },
  { to: '/people', name: 'People', icon: 'people' },
  { to: '/import', name: 'Import', icon: 'import' },
  { to: '/history', name: 'History', icon: 'history' },
] as const satisfies readonly { to: string; name: string; icon: IconName }[];

/** The way around: a column at the side, or a bar under the thumb with capture in its middle. */
export function Navigation({ at }: { readonly at: string }) {
  const { show } = useSurfaces();
  const [theme, nextTheme] = useTheme();
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
        {PAGES.map(({ to, name, icon }) => (
          <Link key={to} to={to} className="side-link" aria-current={isAt(at, to) ? 'page' : undefined}>
            <Icon name={icon} />
            <span>{name}</span>
          </Link>
        ))}
      </nav>
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
    </header>
  );
}

function isAt(path: string, page: string): boolean {
  if (page === '/') return path === '/' || path.startsWith('/today');
  return path === page || path.startsWith(`${page}/`);
}
