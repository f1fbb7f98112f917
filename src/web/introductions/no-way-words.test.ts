import { expect, test } from 'vitest';
import { noWayWords } from './no-way-words.ts';

test('where no way is known the field is named, and no command', () => {
  const says =
    'Nobody is known who could bring you together. Name somebody with --through NAME, or say who knows whom: mutuals ties between ONE OTHER --closeness 3';
  expect(noWayWords(says)).toBe(
    'Nobody is known who could bring you together. Name somebody in “Through whom” to ask them all the same.',
  );
});
