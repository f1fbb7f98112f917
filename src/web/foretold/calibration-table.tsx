import type { CalibratedModel } from '../api/verb-types.ts';

/** The same in figures. */
export function CalibrationTable({ model: { bins, brier, meanBrier } }: { readonly model: CalibratedModel }) {
  return (
    <div className="foretold-figures">
      <table className="small">
        <thead>
          <tr>
            <th scope="col">Said</th>
            <th scope="col">Came</th>
            <th scope="col">Surely between</th>
            <th scope="col">Cases</th>
          </tr>
        </thead>
        <tbody>
          {bins.map(({ said, came, low, high, count }) => (
            <tr key={said}>
              <td>{percent(said)}</td>
              <td>{percent(came)}</td>
              <td>
                {percent(low)} and {percent(high)}
              </td>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {brier !== undefined && meanBrier !== undefined && (
        <p className="quiet small">
          Brier {brier.toFixed(3)} (0 is best); always saying the mean would give {meanBrier.toFixed(3)}.
        </p>
      )}
    </div>
  );
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
