import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodedCard } from './decoded-card.ts';
import { parseVcard } from './parse-vcard.ts';
import { photoOf } from './photo-of.ts';
import { outgoing, readCards, said } from './read-back-for-tests.ts';
import { vcardText } from './vcard-text.ts';

/** Real and broken files of many producers, kept beside the project; passes where they are absent. */
const FOLDER = '../shared/corpora/vcard';

/** A file may name any charset, or make one up. */
const decode = (bytes: Uint8Array, charset: string): string => {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/** What the card shows in another form, or what belongs to a file and not to a person. */
const WRITTEN_ANEW =
  /^(?:FN|N|NICKNAME|ORG|TITLE|EMAIL|TEL|URL|ADR|CATEGORIES|NOTE|BDAY|UID|PRODID|PROFILE|X-ABLABEL|AGENT|.*ANNIVERSARY|X-ABDATE)$/;

function unknown(text: string): readonly string[] {
  const { lines } = decodedCard(parseVcard(text), decode);
  const names = lines.filter(({ value }) => value.trim() !== '').map(({ name }) => name.replaceAll('/', '-'));
  return [...new Set(names)].filter((name) => !WRITTEN_ANEW.test(name)).sort();
}

function isSamePhoto(one: string, other: string): boolean {
  const [mine, theirs] = [photoOf(one), photoOf(other)].map((photo) => Buffer.from(photo?.bytes ?? []));
  return mine?.equals(theirs ?? Buffer.alloc(0)) ?? false;
}

test.runIf(existsSync(FOLDER)).each(['3.0', '4.0'] as const)(
  'every card of the corpora says the same after it was written in %s and read again',
  (version) => {
    const wrong: string[] = [];
    let cards = 0;
    for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.vcf$/.test(name),
    )) {
      for (const record of readCards(new TextDecoder().decode(readFileSync(join(FOLDER, file))), decode)) {
        if (record.kind !== 'person') continue;
        cards += 1;
        const before = outgoing(record);
        const text = vcardText(before, version);
        const [again, ...more] = readCards(text, decode);
        const after = again && outgoing(again);
        const missing = unknown(record.original).filter((name) => !unknown(text).includes(name));
        if (
          !after ||
          more.length > 0 ||
          JSON.stringify(said(before.card)) !== JSON.stringify(said(after.card)) ||
          missing.length > 0 ||
          !isSamePhoto(record.original, text)
        )
          wrong.push(
            `${file} ${missing.join()}\n  ${JSON.stringify(said(before.card))}\n  ${after && JSON.stringify(said(after.card))}`,
          );
      }
    }
    console.log(`vCard ${version} written and read again: ${cards} cards, ${wrong.length} differ`);
    expect(wrong).toEqual([]);
    expect(cards).toBeGreaterThan(1000);
  },
);
