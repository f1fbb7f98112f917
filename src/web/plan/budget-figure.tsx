import type { Ref } from 'react';

type Props = {
  readonly ref?: Ref<HTMLInputElement>;
  readonly label: string;
  readonly value: string;
  readonly range: { readonly least: number; readonly most: number };
  readonly onChange: (value: string) => void;
};

/** A whole number that is written into a sentence. */
export function BudgetFigure({ ref, label, value, range, onChange }: Props) {
  return (
    <input
      ref={ref}
      className="input budget-figure"
      type="number"
      inputMode="numeric"
      required
      step={1}
      min={range.least}
      max={range.most}
      aria-label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
