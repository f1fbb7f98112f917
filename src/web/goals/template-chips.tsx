import { TEMPLATE_NAMES, type TemplateName } from '../../core/goals/goal-template.ts';

const OTHER: TemplateName = 'something else';

type Props = { readonly onChoose: (words: string) => void };

/** What people often try to do, as a beginning of the line. */
export function TemplateChips({ onChoose }: Props) {
  return (
    <fieldset className="template-chips">
      <legend className="label">For example</legend>
      <div className="row">
        {TEMPLATE_NAMES.filter((name) => name !== OTHER).map((name) => (
          <button key={name} type="button" className="chip" onClick={() => onChoose(name)}>
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
