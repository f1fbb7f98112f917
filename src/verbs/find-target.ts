import type { Day } from '../core/day.ts';
import type { Everybody } from '../core/everybody.ts';
import type { PersonLine } from '../core/person-line.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader } from '../core/store.ts';
import { fold } from '../core/text/fold.ts';
import { type Firm, firmsMeant } from '../core/ways/firm-meant.ts';
import { findPerson } from './find-person.ts';

/** Whom a user wants to get to by one text: a person, else an organisation that somebody works for. */
export type Target = { readonly person: PersonLine } | { readonly firm: Firm };

const FIRMS_SHOWN = 8;

/**
 * Somebody called exactly so comes first, then an organisation called exactly so, then whoever a part of the name
 * fits, then the one organisation that begins so.
 */
export async function findTarget(
  reader: Reader,
  text: string,
  { everybody, on }: { readonly everybody: Everybody; readonly on: Day },
): Promise<Target> {
  const firms = firmsMeant(everybody, text);
  const exact = firms.find(({ firm }) => firm === fold(text.trim()));
  if (exact && (await reader.peopleCalled(text.trim())).length === 0) return { firm: exact };
  try {
    return { person: await findPerson(reader, text, on) };
  } catch (error) {
    if (error instanceof Refusal && error.code === 'person_not_found')
      return { firm: only(firms, text, error.details) };
    throw error;
  }
}

function only(firms: readonly Firm[], text: string, nearly: readonly string[]): Firm {
  const [first, ...others] = firms;
  if (!first) throw new Refusal('target_not_found', text, nearly);
  if (others.length === 0) return first;
  const names = firms.slice(0, FIRMS_SHOWN).map(({ name }) => name);
  throw new Refusal('organisation_ambiguous', text, names);
}
