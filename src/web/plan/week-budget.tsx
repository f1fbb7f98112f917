import { useEffect, useRef, useState } from 'react';
import { BudgetForm } from './budget-form.tsx';
import { type Budget, budgetWords } from './budget-words.ts';

/** What a week has room for, as a sentence that can be changed where it stands. */
export function WeekBudget({ budget }: { readonly budget: Budget }) {
  const [isChanging, setChanging] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasChanging = useRef(false);
  useEffect(() => {
    if (wasChanging.current && !isChanging) button.current?.focus();
    wasChanging.current = isChanging;
  }, [isChanging]);
  if (isChanging) return <BudgetForm said={budget} onClose={() => setChanging(false)} />;
  return (
    <p>
      {budgetWords(budget)}{' '}
      <button ref={button} type="button" className="link no-print" onClick={() => setChanging(true)}>
        {budget.isAssumed ? 'Say it' : 'Change it'}
      </button>
    </p>
  );
}
