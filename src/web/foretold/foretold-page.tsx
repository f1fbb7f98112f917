import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/client.ts';
import type { CalibratedModel } from '../api/verb-types.ts';
import { Heading } from '../parts/heading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { dayWords, todayHere } from '../words/time-words.ts';
import { counted } from '../words/words.ts';
import { CalibrationCurve } from './calibration-curve.tsx';
import { CalibrationTable } from './calibration-table.tsx';
import './foretold.css';

const NAMES: Readonly<Record<CalibratedModel['model'], string>> = {
  quiet: 'Going quiet',
  path: 'Ways to people',
  readiness: 'Ready to be asked',
};

/** What Mutuals foretold, and what came: how far its chances can be trusted. */
export function ForetoldPage() {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['lab.calibration'],
    queryFn: ({ signal }) => ask('lab.calibration', {}, signal),
  });
  return (
    <div className="column">
      <Heading tab="Foretold">Foretold</Heading>
      <p className="quiet">
        Every chance that Mutuals tells you is written down and later held against what came. This is how
        often it was right, with you and nobody else.
      </p>
      {isPending && <Waiting />}
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data?.models.map((model) => (
        <Model key={model.model} model={model} />
      ))}
    </div>
  );
}

function Model({ model }: { readonly model: CalibratedModel }) {
  const { foretells, reasons, settled, bins } = model;
  return (
    <section className="foretold" aria-label={NAMES[model.model]}>
      <h2 className="part-title">{NAMES[model.model]}</h2>
      <p>{foretells}</p>
      <p className="quiet small">{countWords(model)}</p>
      <ul className="reasons small">
        {reasons.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      {settled > 0 && (
        <div className="foretold-pair">
          <CalibrationCurve bins={bins} title={NAMES[model.model]} />
          <CalibrationTable model={model} />
        </div>
      )}
    </section>
  );
}

function countWords({ told, settled, nextOn }: CalibratedModel): string {
  const next =
    nextOn === undefined ? '' : `; the first can be settled on ${dayWords(nextOn, todayHere(new Date()))}`;
  return `${counted(told, 'chance', 'chances')} told, ${settled} settled${next}.`;
}
