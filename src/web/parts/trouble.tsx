import { Problem, sentenceOf } from '../api/problem.ts';

type Props = { readonly error: unknown; readonly again?: () => void };

/** What went wrong, what to do, and the code to name when asking for help. */
export function Trouble({ error, again }: Props) {
  return (
    <div className="note note-trouble" role="alert">
      <p>{sentenceOf(error)}</p>
      {error instanceof Problem && error.details.length > 0 && (
        <ul className="small">
          {error.details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      {error instanceof Problem && <p className="small">Code: {error.code}</p>}
      {again && (
        <button type="button" className="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}
