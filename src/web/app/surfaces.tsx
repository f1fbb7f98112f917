import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

export type Surface =
  | { readonly kind: 'palette' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'add' }
  | { readonly kind: 'capture'; readonly about?: { readonly id: string; readonly name: string } };

type Surfaces = {
  readonly open: Surface | undefined;
  readonly show: (surface: Surface) => void;
  readonly close: () => void;
};

const Context = createContext<Surfaces | undefined>(undefined);

/** What lies in front of the page: one thing at a time. */
export function SurfacesProvider({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<Surface>();
  const surfaces = useMemo(() => ({ open, show: setOpen, close: () => setOpen(undefined) }), [open]);
  return <Context.Provider value={surfaces}>{children}</Context.Provider>;
}

export function useSurfaces(): Surfaces {
  const surfaces = useContext(Context);
  if (!surfaces) throw new Error('useSurfaces stands outside of SurfacesProvider');
  return surfaces;
}
