import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useWrite } from '../api/use-write.ts';
import { FormEnd } from '../parts/form-end.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { BudgetFigure } from './budget-figure.tsx';
import { amountIn, type Budget, type BudgetUnit } from './budget-words.ts';

const MOST: Readonly<Record<BudgetUnit, number>> = { contacts: 1_000, minutes: 10_080 };
const MOST_FINDING = 90;

type Props = { readonly said: Budget; readonly onClose: () => void };

/** The sentence with its figures open to be written. */
export function BudgetForm({ said, onClose }: Props) {
  const [unit, setUnit] = useState<BudgetUnit>(said.unit);
  const [amount, setAmount] = useState(String(said.amount));
  const [finding, setFinding] = useState(String(said.finding));
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.select(), []);
  const write = useWrite('plan.budget', { quiet: true });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    write.mutate({ [unit]: amount, finding }, { onSuccess: onClose });
  };
  const choose = (next: BudgetUnit): void => {
    setUnit(next);
    setAmount(String(amountIn(next, said)));
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') onClose();
  };
  return (
    <form className="budget" aria-label="What a week has room for" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <div className="budget-line">
        <span className="budget-words">
          A week has room for
          <BudgetFigure
            ref={first}
            label="How much"
            value={amount}
            range={{ least: 1, most: MOST[unit] }}
            onChange={setAmount}
          />
        </span>
        <select
          className="input"
          aria-label="Counted in"
          value={unit}
          onChange={({ target }) => choose(target.value === 'minutes' ? 'minutes' : 'contacts')}
        >
          <option value="contacts">contacts</option>
          <option value="minutes">minutes</option>
        </select>
        <span className="budget-words">
          with
          <BudgetFigure
            label="Percent for new people"
            value={finding}
            range={{ least: 0, most: MOST_FINDING }}
            onChange={setFinding}
          />
          % for new people.
        </span>
      </div>
      <FormEnd isPending={write.isPending} onClose={onClose} />
      {write.error && <Trouble error={write.error} />}
    </form>
  );
}
