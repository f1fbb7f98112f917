import type { PersonId } from '../ids.ts';
import { shortened } from '../today.ts';
import type { HelpMatch } from './help-matches.ts';

/** Why a match is one, each a sentence, and what to do. */
export type HelpText = { readonly why: readonly string[]; readonly todo: string };

type Names = (person: PersonId) => string;

export function helpText(match: HelpMatch, nameOf: Names): HelpText {
  const { need, servesBoth, fitsWeek, how } = match;
  return {
    why: [
      ...WHY[how](match, nameOf),
      ...(need.about.isRequest ? ['They asked you for it.'] : []),
      ...(servesBoth ? [BOTH[how](match, nameOf)] : []),
      ...(fitsWeek ? [] : ['Your week is full; it may wait for the next.']),
    ],
    todo: WHAT_TO_DO[how](match, nameOf),
  };
}

const quoted = (text: string): string => `“${shortened(text)}”`;

/** What the other side has, or that they work in it. */
function hasText({ offer, shared }: HelpMatch): string {
  return offer ? `can give ${quoted(offer.about.what)}` : `works in ${shared[0] ?? 'it'}`;
}

type Told<Text> = Readonly<Record<HelpMatch['how'], (match: HelpMatch, nameOf: Names) => Text>>;

const WHY: Told<readonly string[]> = {
  give: ({ person, need, offer }, nameOf) => [
    `${nameOf(person)} looks for ${quoted(need.about.what)}, and you can give ${quoted(offer?.about.what ?? '')}.`,
  ],
  introduce: (match, nameOf) => [
    `${nameOf(match.person)} looks for ${quoted(match.need.about.what)}, and ${nameOf(match.helper ?? match.person)} ${hasText(match)}.`,
    'As far as you know, they have not met.',
  ],
  receive: (match, nameOf) => [
    `You look for ${quoted(match.need.about.what)}, and ${nameOf(match.person)} ${hasText(match)}.`,
  ],
};

const BOTH: Told<string> = {
  give: ({ person }, nameOf) => `${nameOf(person)} has something you look for, too.`,
  introduce: ({ person, helper }, nameOf) =>
    `${nameOf(person)} has something that ${nameOf(helper ?? person)} looks for, too.`,
  receive: ({ person }, nameOf) => `You have something that ${nameOf(person)} looks for, too.`,
};

const WHAT_TO_DO: Told<string> = {
  give: ({ person }, nameOf) => `Tell ${nameOf(person)} what you have.`,
  introduce: ({ person, helper }, nameOf) =>
    `Ask ${nameOf(helper ?? person)} first, then ${nameOf(person)}, and bring them together when both say yes.`,
  receive: ({ person }, nameOf) => `See whether to ask ${nameOf(person)}: \`mutuals may-ask\` weighs it.`,
};
