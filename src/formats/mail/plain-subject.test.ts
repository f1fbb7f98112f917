import { expect, test } from 'vitest';
import { plainSubject } from './plain-subject.ts';

test.each([
  ['Re: Lunch on Friday', 'Lunch on Friday'],
  ['AW: WG: RE[2]: Fwd: Lunch', 'Lunch'],
  ['[engines] Re: [engines] Punch cards', 'Punch cards'],
  ['[PATCH v3 1/2] engines: turn faster', 'engines: turn faster'],
  ['Re: =?utf-8?Q?Gr=C3=BC=C3=9Fe?= aus Berlin', 'Grüße aus Berlin'],
  ['Regarding lunch', 'Regarding lunch'],
  ['Re:', 'Re:'],
  ['[engines]', '[engines]'],
  ['Two\u0000  lines\u2028here', 'Two lines here'],
])('%s is about "%s"', (field, about) => {
  expect(plainSubject(field)).toBe(about);
});
