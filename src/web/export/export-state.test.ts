import { expect, test } from 'vitest';
import type { Exported } from '../api/verb-types.ts';
import { exportState, NO_EXPORT } from './export-state.ts';

const TABLE: Exported = { as: 'csv', name: 'a.csv', place: '/x/a.csv', bytes: 3, people: 1, items: 1 };

test('a file that is ready stays while the next one is written, and goes when it is written anew', () => {
  const ready = exportState(exportState(NO_EXPORT, { type: 'started', as: 'csv' }), {
    type: 'finished',
    result: TABLE,
  });
  expect(ready).toEqual({ done: { csv: TABLE } });
  expect(exportState(ready, { type: 'started', as: 'json' })).toEqual({ busy: 'json', done: { csv: TABLE } });
  expect(exportState(ready, { type: 'started', as: 'csv' })).toEqual({ busy: 'csv', done: {} });
});

test('what failed is no longer busy, and says which it was', () => {
  const busy = exportState(NO_EXPORT, { type: 'started', as: 'json' });
  const error = new Error('full');
  expect(exportState(busy, { type: 'failed', as: 'json', error })).toEqual({
    done: {},
    failed: { as: 'json', error },
  });
});
