import { Disclosure } from '../parts/disclosure.tsx';
import { Why } from '../parts/why.tsx';
import { WithNames } from '../parts/with-names.tsx';
import { withoutCommand } from '../words/without-command.ts';
import { counted } from '../words/words.ts';
import { HelpAct } from './help-act.tsx';
import { keyOfHelp } from './help-by-need.ts';
import type { Help } from './use-give.ts';

type Props = { readonly help: Help; readonly others?: readonly Help[] };

/** One good turn that could be done: why, what to do, and the button for when it is done. */
export function HelpLine({ help, others = [] }: Props) {
  const { person, helper, why, reasons, todo } = help;
  const people = helper ? [person, helper] : [person];
  return (
    <li className="give-line">
      <div className="give-says">
        <p>
          <WithNames says={why} people={people} />
        </p>
        <p className="quiet">{withoutCommand(todo)}</p>
        <Why reasons={reasons} />
      </div>
      <HelpAct help={help} />
      {others.length > 0 && (
        <div className="give-others">
          <Disclosure label={`${counted(others.length, 'other way', 'other ways')} to help with it`}>
            <ul>
              {others.map((one) => (
                <HelpLine key={keyOfHelp(one)} help={one} />
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </li>
  );
}
