import type { ColumnField } from '../../core/table-columns.ts';
import type { HeaderSense } from './header-words.ts';

type Sense = HeaderSense | undefined;

/** What headers hold that mean different things in different company: `Nom`, `Title`, `Apelido`, `Aniversario`. */
export function columnFields(senses: readonly Sense[]): readonly (ColumnField | undefined)[] {
  const has = (sense: HeaderSense): boolean => senses.includes(sense);
  const anniversaries = senses.filter((sense) => sense === 'aniversario').length;
  return senses.map((sense, column) => {
    if (sense === 'bare-name') return nameBeside(has);
    if (sense === 'bare-title') return has('title') ? 'nothing' : 'title';
    if (sense === 'apelido') return has('family') ? 'nickname' : 'family';
    if (sense === 'aniversario') {
      // Outlook in Portuguese calls both days so, the anniversary first.
      const isFirstOfTwo = anniversaries > 1 && senses.indexOf('aniversario') === column;
      return has('birthday') || isFirstOfTwo ? 'anniversary' : 'birthday';
    }
    // Thunderbird has the day of a birth in a column of its own, and in some languages calls it like the whole.
    if (sense === 'birthday' && has('birth-month') && !has('birth-day')) return 'birth-day';
    // Beside a town the address is a street.
    if (sense === 'place' && has('city')) return 'nothing';
    return sense;
  });
}

function nameBeside(has: (sense: HeaderSense) => boolean): ColumnField {
  if (has('given') && !has('family')) return 'family';
  if (has('family') && !has('given')) return 'given';
  return 'name';
}
