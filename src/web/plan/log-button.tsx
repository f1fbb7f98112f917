import { useSurfaces } from '../app/surfaces.tsx';

type Props = { readonly person: { readonly id: string; readonly name: string } };

/** Opens the line in which what happened with somebody is written down. */
export function LogButton({ person: { id, name } }: Props) {
  const { show } = useSurfaces();
  return (
    <button
      type="button"
      className="link no-print"
      aria-label={`Log it: ${name}`}
      aria-keyshortcuts="l"
      onClick={() => show({ kind: 'capture', about: { id, name } })}
    >
      Log it
    </button>
  );
}
