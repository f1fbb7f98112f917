import { birthdayWords } from '../words/birthday-words.ts';
import type { FieldLabel } from './card-field-list.ts';
import { safeHref } from './safe-href.ts';

const isYearly = (kind: FieldLabel): boolean => kind === 'Birthday' || kind === 'Anniversary';

/** A value of a card, as a link where it is safe to follow it. */
export function SafeLink({ kind, value }: { readonly kind: FieldLabel; readonly value: string }) {
  const href = safeHref(kind, value);
  if (href === undefined)
    return <span className="card-value">{isYearly(kind) ? birthdayWords(value) : value}</span>;
  const opens = kind === 'Web' ? { target: '_blank', rel: 'noreferrer noopener' } : {};
  return (
    <a className="card-value" href={href} {...opens}>
      {value}
    </a>
  );
}
