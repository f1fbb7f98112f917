import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { isSignedOut } from '../api/problem.ts';
import { useKeys } from '../keys/use-keys.ts';
import { Trouble } from '../parts/trouble.tsx';
import { Toasts } from '../toast/toasts.tsx';
import { loadSurfaces } from './lazy-surfaces.ts';
import { Navigation } from './navigation.tsx';
import { SampleBanner } from './sample-banner.tsx';
import { SignedOut } from './signed-out.tsx';
import { useSurfaces } from './surfaces.tsx';
import { statusQuery } from './use-status.ts';
import './shell.css';

const Surfaces = lazy(loadSurfaces);

/** The frame of every page: the way around, the page, and what may lie in front of it. */
export function Shell() {
  const status = useQuery(statusQuery);
  const at = useRouterState({ select: ({ location }) => location.pathname });
  const { open } = useSurfaces();
  useGlobalKeys();
  useEffect(() => {
    const timer = setTimeout(() => void loadSurfaces(), 300);
    return () => clearTimeout(timer);
  }, []);
  if (isSignedOut(status.error)) return <SignedOut />;
  return (
    <div className="shell">
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <Navigation at={at} />
      <div className="page">
        <SampleBanner />
        <main id="main" className="main" tabIndex={-1}>
          {status.error ? <Trouble error={status.error} again={() => void status.refetch()} /> : <Outlet />}
        </main>
      </div>
      <Toasts />
      <Suspense fallback={null}>{open && <Surfaces />}</Suspense>
    </div>
  );
}

function useGlobalKeys(): void {
  const { open, show, close } = useSurfaces();
  const navigate = useNavigate();
  useKeys({
    'mod+k': () => (open?.kind === 'palette' ? close() : show({ kind: 'palette' })),
    c: () => show({ kind: 'capture' }),
    '?': () => show({ kind: 'keys' }),
    '1': () => void navigate({ to: '/' }),
    '2': () => void navigate({ to: '/people' }),
    '3': () => void navigate({ to: '/import' }),
    '4': () => void navigate({ to: '/history' }),
  });
}
