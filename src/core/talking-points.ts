import type { Day } from './day.ts';
import type { Channel } from './interaction.ts';
import type { Source } from './source-record.ts';
import { fold } from './text/fold.ts';

export type SpokenOf = {
  readonly day: Day;
  readonly about: string;
  readonly channel: Channel;
  readonly source: Source;
};

/**
 * What to take up again: first what I noted myself, then what we wrote and met about, each once and the newest first.
 * What is still to come is no talking point. `entries` are the newest first.
 */
export function talkingPoints(entries: readonly SpokenOf[], today: Day, limit: number): readonly SpokenOf[] {
  const past = entries.filter(({ day, about }) => day <= today && about.trim() !== '');
  const noted = past.filter(({ source }) => source === 'hand');
  const others = past.filter(({ source }) => source !== 'hand');
  const seen = new Set<string>();
  return [...noted, ...others]
    .filter(({ about }) => {
      const subject = fold(about.trim());
      if (seen.has(subject)) return false;
      seen.add(subject);
      return true;
    })
    .slice(0, limit);
}
