import type { Change, ChangedField } from '../matters/change.ts';
import { shortened } from '../today.ts';

/** What is told first. */
const ORDER: readonly ChangedField[] = ['organisation', 'title', 'name', 'address'];

export type News = { readonly why: string; readonly todo: string };

/** What is new of somebody, in one sentence: the weightiest of these changes, the newest first among equals. */
export function newsText(name: string, changes: readonly Change[]): News | undefined {
  const [first] = ORDER.flatMap((what) => changes.filter((change) => change.what === what));
  if (!first) return undefined;
  const title = changes.find(({ what }) => what === 'title')?.to;
  return { why: saysNew(name, first, title), todo: TODO[first.what](name) };
}

function saysNew(name: string, { what, from, to }: Change, title: string | undefined): string {
  const [was, is] = [shortened(from), shortened(to)];
  if (what === 'organisation') {
    const post = title === undefined ? '' : `${shortened(title)} `;
    return `${name} is now ${post}at ${is}, and was at ${was} before.`;
  }
  if (what === 'title') return `${name} is now ${is}, and was ${was} before.`;
  if (what === 'name') return `${was} is now called ${is}.`;
  return `${name} has a new address, ${is}, and had ${was} before.`;
}

const congratulate = (name: string): string =>
  `Write ${name} a few lines: something new is a good moment for a word.`;

const TODO: Readonly<Record<ChangedField, (name: string) => string>> = {
  organisation: congratulate,
  title: congratulate,
  name: congratulate,
  address: (name) => `Write ${name} a few lines at the new address.`,
};
