import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { vcardReader } from '../../src/formats/vcard/vcard-reader.ts';
import { charsetDecoder } from '../../src/sources/charset.ts';

// Reads the cards of a file, with our reader or with ical.js, down to names, addresses and numbers; prints what it took.
const [reader = '', file = ''] = process.argv.slice(2);
const start = performance.now();
const text = readFileSync(file, 'utf8');
const items = reader === 'ical' ? withIcal(text) : withOurs(text);
process.stdout.write(JSON.stringify({ items, seconds: (performance.now() - start) / 1000 }));

function withOurs(whole: string): number {
  const own = vcardReader({ decode: charsetDecoder() });
  const found = [...own.push(whole), ...own.end()];
  return found.filter((one) => one.type === 'record' && one.record.card.name !== '').length;
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
