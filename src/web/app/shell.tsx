import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { type ComponentType, useEffect, useState } from 'react';
import { isSignedOut } from '../api/problem.ts';
import { FavourOffers } from '../capture/favour-offers.tsx';
import { useHeldTyping } from '../keys/use-early-typing.ts';
import { useKeys } from '../keys/use-keys.ts';
import { Trouble } from '../parts/trouble.tsx';
import { Toasts } from '../toast/toasts.tsx';
import { loadSurfaces } from './load-surfaces.ts';
import { Navigation } from './navigation.tsx';
import { PAGES } from './pages.ts';
import { SampleBanner } from './sample-banner.tsx';
import { SignedOut } from './signed-out.tsx';
import { useSurfaces } from './surfaces.tsx';
import { statusQuery } from './use-status.ts';
import './shell.css';

const IDLE_MS = 300;

/** The frame of every page: the way around, the page, and what may lie in front of it. */
export function Shell() {
  const status = useQuery(statusQuery);
  const at = useRouterState({ select: ({ location }) => location.pathname });
  const { open } = useSurfaces();
  useGlobalKeys();
  const Surfaces = useLateSurfaces(open !== undefined);
  useHeldTyping(open === undefined || Surfaces !== undefined);
  if (isSignedOut(status.error)) return <SignedOut />;
  return (
    <div className="shell">
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <Navigation at={at} />
      <div className="page">
        <SampleBanner />
        <FavourOffers />
        <main id="main" className="main" tabIndex={-1}>
          {status.error ? <Trouble error={status.error} again={() => void status.refetch()} /> : <Outlet />}
        </main>
      </div>
      <Toasts />
      {open && Surfaces && <Surfaces />}
    </div>
  );
}

/** The dialogs are fetched once the first screen stands. Held as a value: a lazy component would open with a delay. */
function useLateSurfaces(isWanted: boolean): ComponentType | undefined {
  const [surfaces, setSurfaces] = useState<ComponentType>();
  useEffect(() => {
    const timer = setTimeout(
      () => void loadSurfaces().then((loaded) => setSurfaces(() => loaded)),
      isWanted ? 0 : IDLE_MS,
    );
    return () => clearTimeout(timer);
  }, [isWanted]);
  return surfaces;
}

function useGlobalKeys(): void {
  const { open, show, close } = useSurfaces();
  const navigate = useNavigate();
  useKeys({
    'mod+k': () => (open?.kind === 'palette' ? close() : show({ kind: 'palette' })),
    c: () => show({ kind: 'capture' }),
    '?': () => show({ kind: 'keys' }),
    ...Object.fromEntries(PAGES.flatMap(({ key, to }) => (key ? [[key, () => void navigate({ to })]] : []))),
  });
}
