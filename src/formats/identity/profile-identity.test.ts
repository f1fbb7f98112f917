import { expect, test } from 'vitest';
import { profileIdentity } from './profile-identity.ts';

test.each([
  ['https://www.linkedin.com/in/Ada-Lovelace/?trk=x', 'linkedin.com/in/ada-lovelace'],
  ['http://de.linkedin.com/in/ada', 'linkedin.com/in/ada'],
  ['linkedin.com/in/ada/details/experience', 'linkedin.com/in/ada'],
  ['https://www.linkedin.com/in/jos%C3%A9', 'linkedin.com/in/josé'],
  ['https://github.com/Ada', 'github.com/ada'],
  ['https://www.xing.com/profile/Ada_Lovelace/cv', 'xing.com/profile/ada_lovelace'],
  ['https://twitter.com/@Ada', 'x.com/ada'],
  ['http://twitter.com/#!/ada', 'x.com/ada'],
  ['x.com/ada?s=20', 'x.com/ada'],
])('%s is %s', (url, value) => {
  expect(profileIdentity(url)).toEqual({ kind: 'profile', value });
});

test.each([
  'https://www.linkedin.com/company/analytical-engines',
  'https://www.linkedin.com/school/oxford',
  'https://www.linkedin.com/in/',
  'https://github.com/ada/engine',
  'https://github.com/orgs/engines',
  'https://twitter.com/intent/tweet',
  'https://example.org/in/ada',
  'https://evil.example/linkedin.com/in/ada',
  'https://notlinkedin.com/in/ada',
  'ada',
  '',
])('%s is no profile of a person', (url) => {
  expect(profileIdentity(url)).toBeUndefined();
});

test('a page where firms look like people never joins records', () => {
  expect(profileIdentity('https://www.facebook.com/engines')?.shared).toBe(true);
});

test('a stray percent sign does not stop the reading', () => {
  expect(profileIdentity('linkedin.com/in/100%ada')?.value).toBe('linkedin.com/in/100%ada');
});
