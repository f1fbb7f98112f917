import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isVcard, vcardReader } from './vcard-reader.ts';

/** Real and broken files of many producers, kept beside the project; passes where they are absent. */
const FOLDER = '../shared/corpora/vcard';

function decode(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(/^[\w-]+$/.test(charset) ? charset : 'latin1').decode(bytes);
}

function cardsIn(text: string): number {
  return text.match(/^BEGIN:VCARD/gim)?.length ?? 0;
}

test.runIf(existsSync(FOLDER))('every address book of the corpora is read', () => {
  const counts = { files: 0, cards: 0, record: 0, skipped: 0, bad: 0, other: 0 };
  for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.vcf$/.test(name),
  )) {
    const text = new TextDecoder().decode(readFileSync(join(FOLDER, file)));
    if (!isVcard(text.slice(0, 4096))) continue;
    const reader = vcardReader({ decode });
    for (const { type } of [...reader.push(text), ...reader.end()])
      counts[type === 'record' || type === 'skipped' || type === 'bad' ? type : 'other'] += 1;
    counts.files += 1;
    counts.cards += cardsIn(text);
  }
  console.log(`vCard corpora: ${JSON.stringify(counts)}`);
  expect(counts.files).toBeGreaterThan(300);
  expect(counts.record).toBeGreaterThan(0.9 * counts.cards);
  expect(counts.bad).toBeLessThan(0.01 * counts.cards);
});
