import { BriefPart } from './brief-part.tsx';
import { EtiquetteLines } from './etiquette-lines.tsx';
import { MannersForm } from './manners-form.tsx';
import { SayCustom } from './say-custom.tsx';
import { SayIt } from './say-it.tsx';
import type { BriefShown } from './use-brief.ts';

/** How they like to be met and what to mind with people of their kind, and the forms that say it. */
export function BriefManners({ brief }: { readonly brief: BriefShown }) {
  const { person, manners } = brief;
  const isKnown = manners.length > 0;
  return (
    <BriefPart title="How they like to be met">
      {!isKnown && (
        <p className="quiet">
          Nothing is noted yet: how to call them, when to reach them, what to leave out.
        </p>
      )}
      <EtiquetteLines of={brief} />
      <SayIt
        label={isKnown ? 'Change it' : 'Say it'}
        openLabel="Close"
        form={(onSave) => <MannersForm person={person.id} manners={manners} onSave={onSave} />}
      />
      <SayIt
        label="Note something on a field or a country"
        openLabel="Close the note"
        form={(onSave) => <SayCustom onSave={onSave} />}
      />
    </BriefPart>
  );
}
