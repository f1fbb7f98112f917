import { Disclosure } from '../parts/disclosure.tsx';
import { ShareBar } from '../parts/share-bar.tsx';
import { WithNames } from '../parts/with-names.tsx';
import { WayRow } from '../ways/way-row.tsx';
import { counted } from '../words/words.ts';
import { importanceWords, kindsWords, withoutName } from './goal-words.ts';
import { NeedForm } from './need-form.tsx';
import { NeedPeople } from './need-people.tsx';
import { peopleOfNeed } from './people-of-goal.ts';
import type { GoalShown, NeedShown } from './use-goals.ts';
import '../ways/ways.css';

type Props = { readonly need: NeedShown; readonly goal: GoalShown['goal'] };

/** Covered so far, a need wants no more of the page than its sentence. */
const COVERED = 0.65;

/** One kind of people: how far it is covered, who could help, and how to come by somebody new. */
export function GoalNeed({ need, goal }: Props) {
  const { name, why, says, covered, helpers, holder, way } = need;
  const isCovered = covered >= COVERED;
  return (
    <article className="need" aria-label={name}>
      <div className="need-head">
        <h3 className="part-title">{name}</h3>
        <span className="quiet small">{importanceWords(need)}</span>
      </div>
      {why !== undefined && <p className="quiet">{why}</p>}
      <ShareBar share={covered} />
      <p>
        {withoutName(says, name)}{' '}
        {holder !== undefined && <WithNames says={withoutName(holder, name)} people={peopleOfNeed(need)} />}
      </p>
      {!isCovered && <NeedPeople people={helpers} label={`Who could help: ${name}`} />}
      {!isCovered && way && <WayRow way={way} title="A way to somebody new" />}
      <div className="goal-folds">
        {isCovered && <FoldedPeople people={helpers} label="Who could help" />}
        {isCovered && way && (
          <div>
            <Disclosure label="A way to somebody new">
              <WayRow way={way} title="A way to somebody new" />
            </Disclosure>
          </div>
        )}
        <Further need={need} />
        {goal.state === 'open' && (
          <div className="no-print">
            <Disclosure label="Change it" openLabel="Leave it as it is">
              <p className="need-kinds">{kindsWords(need)}</p>
              <NeedForm goal={goal.id} need={need} />
            </Disclosure>
          </div>
        )}
      </div>
    </article>
  );
}

/** Those who are further away: of the past, half known, and where others are. */
function Further({ need: { dormant, halfKnown, where } }: Pick<Props, 'need'>) {
  return (
    <>
      <FoldedPeople people={dormant} label={`${counted(dormant.length, 'person', 'people')} of the past`} />
      <FoldedPeople
        people={halfKnown}
        label={`${counted(halfKnown.length, 'person', 'people')} you half know`}
      />
      {where.length > 0 && (
        <div>
          <Disclosure label="Where such people are">
            <ul className="need-where">
              {where.map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </>
  );
}

type FoldedProps = { readonly people: NeedShown['halfKnown']; readonly label: string };

function FoldedPeople({ people, label }: FoldedProps) {
  if (people.length === 0) return null;
  return (
    <div>
      <Disclosure label={label}>
        <NeedPeople people={people} label={label} />
      </Disclosure>
    </div>
  );
}
