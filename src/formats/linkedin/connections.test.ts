import { expect, test } from 'vitest';
import { isLinkedinConnections, linkedinConnections } from './connections.ts';

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const NOTES = 'Notes:\n"When exporting, some addresses are missing, as ""this"" says."\n\n';
const ADA = 'Ada,Lovelace,https://www.linkedin.com/in/Ada-L,ada@example.org,Engines,Author,01 Feb 2023';

test('a row becomes a record that the profile names', () => {
  expect([...linkedinConnections(`${NOTES}${HEADER}\n${ADA}\n`)]).toEqual([
    {
      type: 'record',
      place: 'line 5',
      record: {
        source: 'linkedin',
        key: 'linkedin.com/in/ada-l',
        kind: 'person',
        card: {
          name: 'Ada Lovelace',
          organisation: 'Engines',
          title: 'Author',
          emails: ['ada@example.org'],
          urls: ['https://www.linkedin.com/in/Ada-L'],
        },
        identities: [
          { kind: 'email', value: 'ada@example.org' },
          { kind: 'profile', value: 'linkedin.com/in/ada-l' },
        ],
        original:
          '{"First Name":"Ada","Last Name":"Lovelace","URL":"https://www.linkedin.com/in/Ada-L","Email Address":"ada@example.org","Company":"Engines","Position":"Author","Connected On":"01 Feb 2023"}',
      },
    },
  ]);
});

test.each([
  [
    'First Name,Last Name,Email Address,Company,Position,Connected On\nAda,Lovelace,Ada@Example.org,,,x',
    'ada@example.org',
  ],
  [
    'First Name,Last Name,Email Address,Company,Position,Connected On\nÁda,Lovelace,,Engines,,x',
    'ada lovelace|engines',
  ],
])('without a profile the address, else name and firm are the key', (text, key) => {
  expect([...linkedinConnections(text)]).toMatchObject([{ type: 'record', record: { key } }]);
});

test('members who hide are skipped, rows that do not fit are bad, the rest is read', () => {
  const text = `${HEADER}\n,,,,,,01 Feb 2023\nonly one cell\n${ADA}\n`;
  expect([...linkedinConnections(text)].map(({ type, place }) => `${type} ${place}`)).toEqual([
    'skipped line 2',
    'bad line 3',
    'record line 4',
  ]);
});

test('the file is known by its header', () => {
  expect(isLinkedinConnections(`${NOTES}${HEADER}\n`)).toBe(true);
  expect(isLinkedinConnections(`\uFEFF${HEADER}`)).toBe(true);
  expect(isLinkedinConnections('First Name,Last Name,E-mail 1 - Value\n')).toBe(false);
});

test.each([
  'Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am',
  'Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le',
  'Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el',
  'Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em',
  'Nome,Cognome,URL,Indirizzo e-mail,Azienda,Posizione,Collegato il',
  'Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op',
])('the headers of another language say the same: %s', (header) => {
  expect(isLinkedinConnections(`${header}\n`)).toBe(true);
  expect([...linkedinConnections(`${header}\n${ADA}\n`)]).toMatchObject([
    {
      record: {
        key: 'linkedin.com/in/ada-l',
        card: { name: 'Ada Lovelace', organisation: 'Engines', title: 'Author', emails: ['ada@example.org'] },
      },
    },
  ]);
});
