import { useState } from 'react';
import { useWrite } from '../api/use-write.ts';
import type { PersonShown } from '../api/verb-types.ts';
import { Dialog } from '../parts/dialog.tsx';
import { draftChanges, draftOf, type PersonDraft } from './person-draft.ts';
import { PersonForm } from './person-form.tsx';

type Props = { readonly shown: PersonShown; readonly onClose: () => void };

/** Writes fields by hand; they stand before every import. */
export function EditPerson({ shown: { person, card }, onClose }: Props) {
  const [start] = useState(() => draftOf(person.name, card));
  const edit = useWrite('people.edit', { quiet: true });
  const save = (draft: PersonDraft): void => {
    const changes = draftChanges(start, draft);
    if (Object.keys(changes).length === 0) onClose();
    else edit.mutate({ person: person.id, ...changes }, { onSuccess: onClose });
  };
  return (
    <Dialog title={`Edit ${person.name}`} onClose={onClose}>
      <PersonForm start={start} submit="Save" error={edit.error} isBusy={edit.isPending} onSubmit={save} />
    </Dialog>
  );
}
