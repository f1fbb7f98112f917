import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../../core/finding.ts';
import { googleContacts, isGoogleContacts } from '../google/contacts.ts';
import { isLinkedinConnections, linkedinConnections } from '../linkedin/connections.ts';
import { isLinkedinMessages, linkedinMessages } from '../linkedin/messages.ts';
import { isLinkedinRecommendations, linkedinRecommendations } from '../linkedin/recommendations.ts';

/** Real and broken exports, kept beside the project; passes where they are absent. */
const FOLDER = '../shared/corpora/csv';

const READERS: Record<string, { is: (head: string) => boolean; read: (text: string) => Iterable<Finding> }> =
  {
    connections: { is: isLinkedinConnections, read: linkedinConnections },
    messages: { is: isLinkedinMessages, read: linkedinMessages },
    recommendations: {
      is: isLinkedinRecommendations,
      read: (text) => linkedinRecommendations(text, 'received'),
    },
    contacts: { is: isGoogleContacts, read: (text) => googleContacts(text) },
  };

const texts = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.csv'))
      .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
  : [];

function counted(name: string): Readonly<Record<string, number>> {
  const { is, read } = READERS[name] ?? { is: () => false, read: () => [] };
  const counts: Record<string, number> = { files: 0, record: 0, interaction: 0, bad: 0 };
  for (const text of texts.filter((each) => is(each.slice(0, 4096)))) {
    counts['files'] = (counts['files'] ?? 0) + 1;
    for (const { type } of read(text)) counts[type] = (counts[type] ?? 0) + 1;
  }
  console.log(`${name}: ${JSON.stringify(counts)}`);
  return counts;
}

test.runIf(texts.length > 0)("the corpora's LinkedIn connections are read", () => {
  const { files, record, bad } = counted('connections');
  expect(files).toBeGreaterThanOrEqual(6);
  expect(record).toBeGreaterThan(1000);
  expect(bad).toBe(0);
});

test.runIf(texts.length > 0)("the corpora's LinkedIn messages are read", () => {
  const { files, interaction, bad } = counted('messages');
  expect(files).toBeGreaterThanOrEqual(3);
  expect(interaction).toBeGreaterThan(10_000);
  expect(bad).toBeLessThan(300);
});

test.runIf(texts.length > 0)("the corpora's Google contacts are read", () => {
  const { files, record, bad } = counted('contacts');
  expect(files).toBeGreaterThanOrEqual(4);
  expect(record).toBeGreaterThanOrEqual(4);
  expect(bad).toBe(0);
});

test.runIf(texts.length > 0)('no file is taken for two kinds', () => {
  const kinds = texts.map(
    (text) => Object.values(READERS).filter(({ is }) => is(text.slice(0, 4096))).length,
  );
  expect(Math.max(...kinds)).toBe(1);
});
