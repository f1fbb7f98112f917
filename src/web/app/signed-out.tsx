import { Heading } from '../parts/heading.tsx';

/** Only the address that the terminal printed signs a browser in. */
export function SignedOut() {
  return (
    <main className="plain-page">
      <Heading tab="Signed out">This browser is not signed in</Heading>
      <p>
        Open the address that <code>mutuals serve</code> printed in the terminal. It ends in a long word that
        signs this browser in.
      </p>
      <p className="quiet">
        Is the terminal gone? Start <code>mutuals serve</code> again; your data is where it was.
      </p>
      <p>
        <a className="button" href="/">
          Look again
        </a>
      </p>
    </main>
  );
}
