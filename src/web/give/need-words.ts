import type { NeedShown } from './use-give.ts';

/** "You look for “somebody who knows tax”." */
export function needWords({ kind, of, person, what, asked }: Omit<NeedShown, 'id' | 'day'>): string {
  const name = person?.name ?? 'Somebody';
  const looks = of === 'me' ? 'You look' : `${name} looks`;
  const says =
    kind === 'need' ? `${looks} for “${what}”.` : `${of === 'me' ? 'You' : name} can give “${what}”.`;
  return asked ? `${says} They asked you for it.` : says;
}
