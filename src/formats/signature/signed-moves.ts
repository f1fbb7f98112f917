import { organisationKey } from '../../core/organisation/organisation-key.ts';
import { fold } from '../../core/text/fold.ts';
import type { Signed } from './signed.ts';
import type { Work } from './signed-work.ts';

/** That somebody signed with one job and later only with another; `on` is the day of the first such letter. */
export type SignedMove = { readonly before: Work; readonly after: Work; readonly on: string };

type Job = Work & { readonly from: string; readonly until: string };

/** Each job that was left for the next one. Who signs now with one and now with another has left none. */
export function signedMoves(signed: readonly Signed[]): readonly SignedMove[] {
  const jobs = jobsIn(signed).toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return jobs.flatMap((job, at) => {
    const next = jobs[at + 1];
    const isLeft = next !== undefined && jobs.slice(at + 1).every(({ from }) => from > job.until);
    return isLeft ? [{ ...compared(job, next), on: next.from }] : [];
  });
}

/** A title is told only where both have one. */
function compared(job: Job, next: Job): Pick<SignedMove, 'before' | 'after'> {
  const [before, after] = [job, next].map(({ organisation = '', title = '' }) =>
    job.title && next.title ? { organisation, title } : { organisation },
  );
  return { before: before ?? {}, after: after ?? {} };
}

/** The jobs with a firm, each once; a signature without a title belongs to those of the same firm with one. */
function jobsIn(signed: readonly Signed[]): readonly Job[] {
  const jobs = new Map<string, Job>();
  for (const { title, organisation, from, until } of signed) {
    if (organisation === undefined) continue;
    const firm = organisationKey(organisation);
    const isTitled = signed.some((one) => one.title && organisationKey(one.organisation ?? '') === firm);
    if (title === undefined && isTitled) continue;
    const key = `${firm}\n${fold(title ?? '')}`;
    const known = jobs.get(key);
    jobs.set(key, {
      organisation,
      ...(title && { title }),
      from: known && known.from < from ? known.from : from,
      until: known && known.until > until ? known.until : until,
    });
  }
  return [...jobs.values()];
}
