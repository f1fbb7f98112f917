import { expect, test } from 'vitest';
import { chosenKinds } from './kind-draft.ts';

test('axes that are left open say nothing', () => {
  expect(chosenKinds({ function: 'sales', field: '', place: ' Porto ' })).toEqual({
    function: 'sales',
    place: 'Porto',
  });
  expect(chosenKinds({ level: ' ' })).toEqual({});
});
