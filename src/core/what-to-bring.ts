import type { Day } from './day.ts';
import { shortened, spokenDay } from './today.ts';

export type KnownOfPast = {
  /** How they helped the user, in the user's words; may be empty. */
  readonly help?: string;
  /** What the last contact was about; may be empty. */
  readonly about?: string;
  readonly lastDay: Day | undefined;
  readonly organisation?: string;
};

/** With what to write to somebody after years, in one sentence: the best that is known. */
export function whatToBring(
  { help = '', about = '', lastDay, organisation }: KnownOfPast,
  today: Day,
): string {
  const [helped, lastAbout] = [shortened(help), shortened(about)];
  if (helped !== '') return `Tell them what became of their help: “${helped}”.`;
  if (lastAbout !== '' && lastDay !== undefined)
    return `Begin where you left off on ${spokenDay(lastDay, today)}: “${lastAbout}”.`;
  if (organisation !== undefined) return `Ask how things are at ${organisation}, and say what you do now.`;
  return 'Say what made you think of them, and what you do now.';
}
