import { type Ref, useState } from 'react';
import { SuggestField } from '../ways/suggest-field.tsx';
import type { Named } from '../words/names-in.ts';

type Props = {
  readonly ref?: Ref<HTMLInputElement>;
  readonly label: string;
  readonly hint?: string;
  readonly chosen: Named | undefined;
  /** Nobody while another name is being typed. */
  readonly onChoose: (person: Named | undefined) => void;
};

/** One person, by a part of their name. */
export function PersonField({ ref, label, hint = 'A name', chosen, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  return (
    <SuggestField
      {...(ref && { ref })}
      label={label}
      hint={hint}
      isForPeople
      typed={chosen?.name ?? typed}
      onType={(words) => {
        setTyped(words);
        if (chosen) onChoose(undefined);
      }}
      onChoose={({ to, name }) => {
        setTyped('');
        onChoose({ id: to, name });
      }}
    />
  );
}
