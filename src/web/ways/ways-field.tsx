import { type FormEvent, useRef, useState } from 'react';
import { useKeys } from '../keys/use-keys.ts';
import { KindChooser } from './kind-chooser.tsx';
import { SuggestField } from './suggest-field.tsx';
import type { Suggestion } from './suggestions.ts';
import { kindsAsked, type WaysQuestion, withoutKinds } from './ways-question.ts';

type Props = {
  readonly question: WaysQuestion;
  /** How the one is called who is asked for; the address may hold an id. */
  readonly name: string;
  readonly onAsk: (question: WaysQuestion) => void;
};

/** What is typed holds until another question is asked, here or by a link. */
type Draft = { readonly asked: string | undefined; readonly typed: string };

/** Whom do you want to reach: a name or an organisation, or below it a kind of people. */
export function WaysField({ question, name, onAsk }: Props) {
  const [draft, setDraft] = useState<Draft>();
  const field = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => field.current?.focus() });
  const typed = draft && draft.asked === question.to ? draft.typed : name;
  const { to: _to, ...others } = question;
  const choose = ({ kind, to, name: chosen }: Suggestion): void => {
    setDraft({ asked: to, typed: chosen });
    const next = { ...question, to };
    onAsk(kind === 'person' ? withoutKinds(next) : next);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const words = typed.trim();
    if (typed === name) return;
    setDraft(undefined);
    onAsk(words === '' ? others : { ...others, to: words });
  };
  return (
    <form className="ways-ask no-print" aria-label="Whom to reach" onSubmit={onSubmit}>
      <div className="ways-ask-line">
        <SuggestField
          ref={field}
          label="Whom do you want to reach?"
          hint="A name or an organisation"
          typed={typed}
          onType={(words) => setDraft({ asked: question.to, typed: words })}
          onChoose={choose}
        />
        <button type="submit" className="button">
          Find ways
        </button>
      </div>
      <KindChooser
        kinds={kindsAsked(question)}
        onChange={(kinds) => onAsk({ ...withoutKinds(question), ...kinds })}
      />
    </form>
  );
}
