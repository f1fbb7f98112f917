import { fold } from '../../core/text/fold.ts';
import { type CsvRow, csvTable, type IsHeader } from '../csv/csv-table.ts';

/** What exports in German, French, Spanish, Portuguese, Italian and Dutch call the columns of people, folded. */
const IN_OTHER_LANGUAGES: readonly (readonly [string, string])[] = [
  ['first name', 'vorname|prenom|nombre|nome|primeiro nome|voornaam'],
  ['last name', 'nachname|nom|nom de famille|apellidos|apellido|sobrenome|apelido|cognome|achternaam'],
  ['url', 'profil-url|url du profil|url del perfil|url do perfil|url del profilo|profiel-url'],
  [
    'email address',
    'e-mail-adresse|adresse e-mail|direccion de correo electronico|direccion de email|endereco de e-mail|indirizzo e-mail|indirizzo email|e-mailadres|e-mail address',
  ],
  ['company', 'unternehmen|firma|entreprise|societe|empresa|azienda|bedrijf'],
  ['position', 'poste|puesto|cargo|posizione|ruolo|functie|posicao'],
  [
    'connected on',
    'verbunden am|vernetzt seit|connecte le|en relation depuis|conectado el|fecha de conexion|conectado em|data da conexao|collegato il|collegato dal|verbonden op|verbonden sinds',
  ],
];

/** The same question asked of headers in any of the languages. */
export function inEnglish(isHeader: IsHeader): IsHeader {
  const english = englishNames();
  return (headers) => isHeader(new Set([...headers].map((header) => english.get(fold(header)) ?? header)));
}

/** Like `csvTable`, with cells that go by their English headers. */
export function* tableInEnglish(text: string, isHeader: IsHeader): ReturnType<typeof csvTable> {
  const english = englishNames();
  let written: ReadonlyMap<string, string> | undefined;
  for (const row of csvTable(text, inEnglish(isHeader))) {
    if (row.type === 'row')
      written ??= new Map(row.headers.map((header) => [nameIn(english, header), header]));
    yield row.type === 'row' && written ? withCells(row, written) : row;
  }
}

function withCells(row: CsvRow, written: ReadonlyMap<string, string>): CsvRow {
  return {
    type: 'row',
    cell: (header) => row.cell(written.get(header.toLowerCase()) ?? header),
    headers: row.headers,
    cells: row.cells,
    get original() {
      return row.original;
    },
    line: row.line,
  };
}

function englishNames(): ReadonlyMap<string, string> {
  const pairs = IN_OTHER_LANGUAGES.flatMap(([english, others]) =>
    others.split('|').map((other) => [other, english] as const),
  );
  return new Map(pairs);
}

function nameIn(english: ReadonlyMap<string, string>, header: string): string {
  const name = fold(header).trim();
  return english.get(name) ?? name;
}
