import { Link } from '@tanstack/react-router';
import { type Named, namesIn } from '../words/names-in.ts';

type Props = { readonly says: string; readonly people: readonly Named[] };

/** A sentence in which everybody who is named can be gone to. */
export function WithNames({ says, people }: Props) {
  return namesIn(says, people).map((piece, place) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change places
      <Link key={place} to="/people/$person" params={{ person: piece.id }} className="name">
        {piece.name}
      </Link>
    ),
  );
}
