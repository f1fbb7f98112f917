import { Heading } from '../parts/heading.tsx';
import { Trouble } from '../parts/trouble.tsx';

/** A page that cannot be shown, for example because a newer version of it was installed meanwhile. */
export function PageError({ error }: { readonly error: unknown }) {
  return (
    <div className="plain-page">
      <Heading tab="Trouble">This page cannot be shown</Heading>
      <Trouble error={error} again={() => window.location.reload()} />
    </div>
  );
}
