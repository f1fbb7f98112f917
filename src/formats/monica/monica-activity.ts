import type { Finding } from '../../core/finding.ts';
import { digest } from '../../core/text/digest.ts';
import { appContact } from '../apps/app-findings.ts';
import { MONICA } from './monica-contact.ts';

export type MonicaActivity = {
  readonly at: string;
  readonly summary: string;
  readonly description: string;
  readonly people: readonly string[];
};

/** Something that was done together. Only one of Monica's two exports gives it an id, so it is known by what it says. */
export function activityFinding(activity: MonicaActivity, place: string): Finding {
  const { at, summary, description, people } = activity;
  return appContact({
    app: MONICA,
    id: `activity:${at.slice(0, 10)}:${digest([summary, ...people.toSorted()].join('\n'))}`,
    at: at.slice(0, 10),
    channel: 'meeting',
    about: summary || description,
    people,
    role: 'with',
    place,
  });
}
