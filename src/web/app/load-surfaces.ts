import type { ComponentType } from 'react';

/** The dialogs come after the first screen: nobody opens one before it stands. */
export async function loadSurfaces(): Promise<ComponentType> {
  const { OpenSurface } = await import('./open-surface.tsx');
  return OpenSurface;
}
