import type { IconName } from '../parts/icon.tsx';

export type PagePath =
  | '/'
  | '/people'
  | '/goals'
  | '/plan'
  | '/ways'
  | '/give'
  | '/portrait'
  | '/introductions'
  | '/events'
  | '/review'
  | '/same'
  | '/import'
  | '/export'
  | '/history'
  | '/foretold';

export type Page = {
  readonly to: PagePath;
  readonly name: string;
  readonly icon: IconName;
  /** The key that goes there. */
  readonly key?: string;
  /** The daily ones stand first; the others below, and on a phone behind "More". */
  readonly isDaily: boolean;
};

/** Every page that can be gone to: the navigation, the keys and the palette are made from this list. */
export const PAGES: readonly Page[] = [
  { to: '/', name: 'Today', icon: 'today', key: '1', isDaily: true },
  { to: '/people', name: 'People', icon: 'people', key: '2', isDaily: true },
  { to: '/goals', name: 'Goals', icon: 'goals', key: '3', isDaily: true },
  { to: '/plan', name: 'Plan', icon: 'plan', key: '4', isDaily: true },
  { to: '/ways', name: 'Ways', icon: 'ways', key: '5', isDaily: true },
  { to: '/give', name: 'Give and take', icon: 'give', key: '6', isDaily: true },
  { to: '/portrait', name: 'Portrait', icon: 'portrait', key: '7', isDaily: true },
  { to: '/introductions', name: 'Introductions', icon: 'introductions', isDaily: false },
  { to: '/events', name: 'Events', icon: 'events', isDaily: false },
  { to: '/review', name: 'Weekly review', icon: 'review', isDaily: false },
  { to: '/same', name: 'Same person?', icon: 'same', isDaily: false },
  { to: '/import', name: 'Import', icon: 'import', key: '8', isDaily: false },
  { to: '/export', name: 'Your data', icon: 'export', isDaily: false },
  { to: '/history', name: 'History', icon: 'history', key: '9', isDaily: false },
  { to: '/foretold', name: 'Foretold', icon: 'foretold', isDaily: false },
];

/** Today is also where somebody of today is looked at. */
export function isAt(path: string, page: PagePath | '/more'): boolean {
  if (page === '/') return path === '/' || path.startsWith('/today');
  return path === page || path.startsWith(`${page}/`);
}
