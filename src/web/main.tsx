// First, so that each part can say more than the base does.
import './look/tokens.css';
import './look/base.css';
import './look/controls.css';

import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client.ts';
import { wishFocus } from './app/focus-wish.ts';
import { router } from './app/router.tsx';
import { SurfacesProvider } from './app/surfaces.tsx';
import { applyTheme, chosenTheme } from './app/theme.ts';

applyTheme(chosenTheme());
router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
  if (pathChanged && fromLocation) wishFocus();
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <SurfacesProvider>
        <RouterProvider router={router} />
      </SurfacesProvider>
    </QueryClientProvider>
  </StrictMode>,
);
