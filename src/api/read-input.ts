import type { z } from 'zod';
import { Refusal } from '../core/refusal.ts';
import type { AnyVerb } from './any-verb.ts';

/** Checks what came in from outside. Fields that the verb does not know are refused, so that a typo is noticed. */
export function inputReader(verb: Pick<AnyVerb, 'input'>): (raw: unknown) => Record<string, unknown> {
  const schema = verb.input.strict();
  return (raw) => {
    const read = schema.safeParse(raw);
    if (read.success) return read.data;
    const faults = read.error.issues.map((issue) => fault(issue, verb));
    throw new Refusal('input_invalid', faults.join(' '), faults);
  };
}

/** `limit: expected number, received NaN (how many at most).` */
function fault({ path, message }: z.core.$ZodIssue, { input }: Pick<AnyVerb, 'input'>): string {
  const [field] = path;
  const about = typeof field === 'string' ? input.shape[field]?.description : undefined;
  const expected = message.replace(/^Invalid input: /, '').replace(/\.$/, '');
  const place = path.length > 0 ? `${placeOf(path)}: ` : '';
  return `${place}${expected}${about === undefined ? '' : ` (${about})`}.`;
}

/** `email[0]`, as one would write it in code. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at > 0 ? '.' : ''}${String(step)}`))
    .join('');
}
