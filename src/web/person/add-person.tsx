import { useNavigate } from '@tanstack/react-router';
import { useWrite } from '../api/use-write.ts';
import { Dialog } from '../parts/dialog.tsx';
import { draftChanges, EMPTY_DRAFT, type PersonDraft } from './person-draft.ts';
import { PersonForm } from './person-form.tsx';

/** Adds somebody by hand and goes to them. */
export function AddPerson({ onClose }: { readonly onClose: () => void }) {
  const add = useWrite('people.add', { quiet: true });
  const navigate = useNavigate();
  const save = (draft: PersonDraft): void => {
    add.mutate(
      { ...draftChanges(EMPTY_DRAFT, draft), name: draft.name.trim() },
      {
        onSuccess: ({ person }) => {
          onClose();
          void navigate({ to: '/people/$person', params: { person: person.id } });
        },
      },
    );
  };
  return (
    <Dialog title="Add a person" onClose={onClose}>
      <PersonForm start={EMPTY_DRAFT} submit="Add" error={add.error} isBusy={add.isPending} onSubmit={save} />
    </Dialog>
  );
}
