import { useWrite } from '../api/use-write.ts';
import { nextSteps } from './step-words.ts';
import type { IntroListed } from './use-introductions.ts';

/** One click for what comes next; after the end, for the thanks that the connector waits for. */
export function NextStep({ introduction }: { readonly introduction: IntroListed }) {
  const move = useWrite('intros.move');
  const thank = useWrite('thanks.say');
  const { id, connector, state, waitsFor, says } = introduction;
  const [next] = nextSteps(introduction);
  if (next)
    return (
      <StepButton
        label={next.label}
        says={says}
        isPending={move.isPending}
        onPress={() => move.mutate({ intro: id, state: next.state })}
      />
    );
  if (state !== 'done' || waitsFor !== 'me' || !connector) return null;
  return (
    <StepButton
      label="I told and thanked them"
      says={says}
      isPending={thank.isPending}
      onPress={() => thank.mutate({ person: connector.id })}
    />
  );
}

type ButtonProps = {
  readonly label: string;
  readonly says: string;
  readonly isPending: boolean;
  readonly onPress: () => void;
};

/** A button that is disabled would lose the focus, and the next step comes to the same place. */
function StepButton({ label, says, isPending, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      className="button no-print"
      aria-label={`${label}: ${says}`}
      aria-disabled={isPending}
      onClick={() => !isPending && onPress()}
    >
      {label}
    </button>
  );
}
