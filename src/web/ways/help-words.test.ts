import { expect, test } from 'vitest';
import { helpWithoutWay } from '../../core/ways/ways-words.ts';
import { helpWords } from './help-words.ts';

test('a command at the end becomes an act of the page', () => {
  const lines = helpWithoutWay({ whom: 'Ada', knowsOthers: false, colleagues: ['Bo'] });
  expect(lines.map(helpWords)).toEqual([
    { says: 'Bo works at the same place: ask there.' },
    { says: 'If you know who knows Ada, say so.', act: 'between' },
    { says: 'Mail with several people on it and calendars tell who knows whom.', act: 'import' },
  ]);
});

test('kinds are said on another page', () => {
  expect(helpWords('Say of what kind somebody is: mutuals kinds say PERSON --field KIND')).toEqual({
    says: 'Say of what kind somebody is.',
    act: 'kinds',
  });
});
