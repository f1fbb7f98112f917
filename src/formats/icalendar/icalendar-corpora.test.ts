import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isCalendar } from './calendar-reader.ts';
import { readCalendar } from './read-calendar-for-tests.ts';

/** Real and broken calendars of many producers, kept beside the project; passes where they are absent. */
const FOLDER = '../shared/corpora/ics';

test.runIf(existsSync(FOLDER))(
  'every calendar of the corpora is read, and all that is not taken has a reason',
  () => {
    const counts: Record<string, number> = { files: 0, events: 0 };
    const add = (what: string, count: number): void => {
      counts[what] = (counts[what] ?? 0) + count;
    };
    for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
      const text = /\.ics$/.test(file) ? readFileSync(join(FOLDER, file), 'latin1') : '';
      if (!isCalendar(text)) continue;
      const found = readCalendar(text, { now: '2016-06-01T00:00:00Z' });
      add('files', 1);
      add('events', text.match(/^BEGIN:VEVENT/gim)?.length ?? 0);
      for (const { type } of found) add(type, 1);
      const keys = new Set(found.flatMap((one) => (one.type === 'record' ? [one.record.key] : [])));
      const named = new Set(
        found.flatMap((one) =>
          one.type === 'interaction' ? one.interaction.participants.map(({ key }) => key) : [],
        ),
      );
      expect(
        [...named].every((key) => keys.has(key)),
        file,
      ).toBe(true);
    }
    console.log(`iCalendar corpora: ${JSON.stringify(counts)}`);
    expect(counts['files']).toBeGreaterThan(800);
    expect(counts['bad']).toBeLessThan(0.05 * (counts['events'] ?? 0));
  },
);
