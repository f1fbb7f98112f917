import { expect, test } from 'vitest';
import { sniffed } from '../sniff.ts';

const kind = (text: string): string => {
  const reader = sniffed(Buffer.from(text));
  return typeof reader === 'string' ? reader : reader.says;
};

test.each([
  ['First Name,Last Name,Labels,File As\n', 'Google contacts'],
  ['First Name,Last Name,E-mail Address,Business Phone,Home Street\n', 'Outlook contacts'],
  ['Prénom;Nom;Téléphone (bureau);Rue (bureau);Adresse de messagerie\n', 'Outlook contacts'],
  ['Display Name,First Name,Last Name,Primary Email\nAda L,Ada,L,a@x.org\n', 'table (CSV)'],
  ['Vorname\tName\tMail\nAda\tLovelace\ta@x.org\n', 'table (CSV)'],
  ['{"version": "1.2", "exportDate": "2026-01-01", "people": []}', 'Nametag export'],
  ['{"exportedAt": "2026-01-01", "version": 1, "contacts": []}', 'Contrack export'],
  ['{"version": "1", "account": {"uuid": "a", "data": []}}', 'Monica export (JSON)'],
  ['# ***\n# Mia dump of data\nINSERT IGNORE INTO `accounts` (`id`) VALUES\n (1);', 'Monica export (SQL)'],
  ['{"people": [], "lists": {}}', 'unknown'],
  ['Dear diary,\nnothing happened.\n', 'unknown'],
])('%j is read as %s', (text, says) => expect(kind(text)).toBe(says));

test('some zeros in a text spoil their rows only; a file full of them is no text', () => {
  const rows = Array.from({ length: 100 }, (_, at) => `Person ${at},p${at}@example.org`);
  expect(kind(['Name,Email', ...rows, 'Bo,b\0o@x.org', ''].join('\n'))).toBe('table (CSV)');
  expect(kind(`Name,Email\n${'\0'.repeat(100)}`)).toBe('unknown');
});
