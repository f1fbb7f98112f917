import type { Reason } from '../reason.ts';
import { spanText } from '../time-words.ts';
import type { DormantTie, Sleeper } from './dormant-ties.ts';

/** The factors of D in words; their amounts multiply to it. What trust is made of, `explainTrust` says. */
export function explainDormant<Id>(tie: DormantTie<Id>, sleeper: Sleeper<Id>): readonly Reason[] {
  const silence = `You have not been in touch for ${spanText(sleeper.gapInDays)}`;
  return [
    { says: `${silence}, ${trustText(tie.trust)}.`, amount: tie.trust },
    { says: noveltyText(sleeper.novelty), amount: tie.novelty },
    ...(sleeper.goalFit === undefined ? [] : [{ says: fitText(tie.goalFit), amount: tie.goalFit }]),
  ];
}

/** What is known of how people choose wrongly, when it applies to this one. */
export function familiarWarning<Id>({ isFamiliar }: DormantTie<Id>): string | undefined {
  if (!isFamiliar) return undefined;
  return 'You spent more time with them than with most on this list. People like to choose those first, and hear less that is new.';
}

function trustText(trust: number): string {
  if (trust >= 0.6) return 'and there is every reason to trust each other';
  return trust >= 0.3 ? 'and you knew each other well enough to ask' : 'and you did not know each other well';
}

function noveltyText(novelty: number | undefined): string {
  if (novelty === undefined) return 'What they move among is not known here.';
  if (novelty >= 0.6) return 'They move among other people and things than you do now.';
  return novelty >= 0.3
    ? 'Part of what they know is new to you.'
    : 'They know much the same as those around you.';
}

function fitText(fit: number): string {
  if (fit >= 0.6) return 'They fit what you are after.';
  return fit > 0
    ? 'They fit a part of what you are after.'
    : 'They have nothing to do with what you are after.';
}
