import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Finding } from '../../src/core/finding.ts';
import { CardSplitter, type Cut } from '../../src/formats/vcard/card-splitter.ts';
import { decodedCard } from '../../src/formats/vcard/decoded-card.ts';
import { parseVcard } from '../../src/formats/vcard/parse-vcard.ts';
import { vcardCard } from '../../src/formats/vcard/vcard-card.ts';
import { vcardReader } from '../../src/formats/vcard/vcard-reader.ts';
import { charsetDecoder } from '../../src/sources/charset.ts';

/** As files are read. */
const PIECE = 262_144;

// Reads the cards of a file, with our codec or with ical.js, down to names, addresses and numbers as they are written,
// or with our whole reader down to findings, which hold by what a person is recognised; prints how many.
const [reader = '', file = ''] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const READERS: Readonly<Record<string, (whole: string) => number>> = {
  ours: withOurs,
  whole: withWhole,
  ical: withIcal,
};
process.stdout.write(JSON.stringify({ items: READERS[reader]?.(text) }));

function withWhole(whole: string): number {
  const { push, end } = vcardReader({ decode: charsetDecoder() });
  let records = 0;
  const count = (findings: Iterable<Finding>): void => {
    for (const { type } of findings) if (type === 'record') records += 1;
  };
  for (let at = 0; at < whole.length; at += PIECE) count(push(whole.slice(at, at + PIECE)));
  count(end());
  return records;
}

function withOurs(whole: string): number {
  const splitter = new CardSplitter();
  const decode = charsetDecoder();
  const isNamed = (cut: Cut): boolean =>
    cut.type === 'card' && vcardCard(decodedCard(parseVcard(cut.text), decode)).name !== '';
  let named = 0;
  for (let at = 0; at < whole.length; at += PIECE)
    named += splitter.push(whole.slice(at, at + PIECE)).filter(isNamed).length;
  return named + splitter.end().filter(isNamed).length;
}

function withIcal(whole: string): number {
  let named = 0;
  for (const parsed of ICAL.parse(whole)) {
    const card = new ICAL.Component(parsed);
    for (const name of ['email', 'tel', 'org', 'title', 'note', 'n', 'uid'])
      for (const property of card.getAllProperties(name)) property.getValues();
    if (card.getFirstPropertyValue('fn')) named += 1;
  }
  return named;
}
