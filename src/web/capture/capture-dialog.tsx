import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { useWrite } from '../api/use-write.ts';
import type { OutputOf, Told } from '../api/verb-types.ts';
import { useEarlyTyping } from '../keys/use-early-typing.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Key } from '../parts/key.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { CaptureChips } from './capture-chips.tsx';
import { type CaptureDraft, type Chosen, captureInput, startDraft } from './capture-draft.ts';
import { offersOf } from './favour-offer.ts';
import { keepDraft, keptDraft } from './kept-draft.ts';
import { offerFavours } from './offer-store.ts';
import { useUnderstood } from './use-understood.ts';
import './capture.css';

type Props = { readonly about?: Chosen; readonly onClose: () => void };

/** One line about what happened; what was understood shows as chips while you type. Enter writes it. */
export function CaptureDialog({ about, onClose }: Props) {
  const [draft, setDraft] = useState(() => keptDraft(about) ?? startDraft(about));
  const line = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const input = captureInput(draft);
  const understood = useUnderstood(input);
  const add = useWrite('log.add', { quiet: true });

  const change = (next: CaptureDraft): void => {
    setDraft(next);
    keepDraft(about, next);
    if (add.isError) add.reset();
  };
  useEarlyTyping(line, (letters) => change({ ...draft, line: draft.line + letters }));
  const save = (event?: FormEvent): void => {
    event?.preventDefault();
    if (input.line === '' || add.isPending) return;
    const onSuccess = ({ favours }: OutputOf<Told['log.add']>): void => {
      keepDraft(about, undefined);
      onClose();
      offerFavours(offersOf(favours));
    };
    add.mutate(input, { onSuccess });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    save();
  };

  return (
    <Dialog
      title={about ? `Log a contact with ${about.name}` : 'Log a contact'}
      focus={line}
      onClose={onClose}
    >
      <form className="dialog-body" onSubmit={save}>
        <div className="field">
          <label htmlFor={id}>What happened, in your words</label>
          <textarea
            ref={line}
            id={id}
            className="input capture-line"
            rows={2}
            value={draft.line}
            placeholder={
              about
                ? 'coffee yesterday, follow up in three weeks'
                : 'coffee with Ana yesterday, follow up in three weeks'
            }
            enterKeyHint="done"
            onChange={({ target }) => change({ ...draft, line: target.value })}
            onKeyDown={onKeyDown}
          />
        </div>
        <CaptureChips draft={draft} chips={understood?.chips ?? []} onChange={change} />
        {add.error && <Trouble error={add.error} />}
        <div className="row capture-foot">
          <span className="quiet small">The line is kept to the letter.</span>
          <button type="submit" className="button button-main" disabled={input.line === '' || add.isPending}>
            Save <Key name="Enter" />
          </button>
        </div>
      </form>
    </Dialog>
  );
}
