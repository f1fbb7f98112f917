import { headerWords } from '../table/header-sense.ts';

/**
 * Headers that stand in an address book of Outlook and hardly anywhere else, by the language it was exported in. Three of
 * one language tell it.
 */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'E-mail Address',
    'E-mail 2 Address',
    'E-mail 3 Address',
    'E-mail Type',
    'E-mail Display Name',
    'Business Phone',
    'Business Street',
    'Business Country/Region',
    'Home Street',
    'Other Street',
    "Assistant's Phone",
    'Company Main Phone',
  ],
  de: [
    'Telefon geschäftlich',
    'Straße geschäftlich',
    'Ort geschäftlich',
    'Fax geschäftlich',
    'Telefon privat',
    'Straße privat',
    'Weitere Straße',
    'Telefon Assistent',
    'E-Mail-Typ',
    'E-Mail: Angezeigter Name',
    'Weitere Vornamen',
  ],
  fr: [
    'Téléphone (bureau)',
    'Télécopie (bureau)',
    'Rue (bureau)',
    'Ville (bureau)',
    'Téléphone (domicile)',
    'Rue (domicile)',
    'Adresse de messagerie',
    "Téléphone de l'assistant(e)",
    'Rue (autre)',
  ],
  es: [
    'Teléfono del trabajo',
    'Calle del trabajo',
    'Ciudad de trabajo',
    'Fax del trabajo',
    'Dirección de correo electrónico',
    'Otra calle',
    'Otra ciudad',
    'Número de fax del trabajo',
    'Calle del domicilio',
  ],
  pt: [
    'Telefone comercial',
    'Fone comercial',
    'Rua comercial',
    'Rua do endereço comercial',
    'Cidade comercial',
    'Cidade do endereço comercial',
    'Fax comercial',
    'Rua de casa',
    'Rua do endereço residencial',
    'Telefone residencial',
    'Outra rua',
    'Endereço de email',
    'Fone do assistente',
  ],
  it: [
    'Telefono (ufficio)',
    'Via (uff.)',
    'Città (uff.)',
    'Fax (uff.)',
    'Telefono di lavoro',
    'Città di lavoro',
    'Via (ab.)',
    'Abitazione',
    'Indirizzo posta elettronica',
    "Telefono dell'assistente",
    'CAP di lavoro',
    'Fax di lavoro',
  ],
  nl: [
    'Telefoon op werk',
    'Werkadres, straat',
    'Werkadres, plaats',
    'Fax op werk',
    'Telefoon thuis',
    'Huisadres, straat',
    'Huisadres, plaats',
    'Type e-mail',
    'E-mail, weergegeven naam',
  ],
  pl: [
    'Telefon służbowy',
    'Faks służbowy',
    'Ulica (biuro)',
    'Miasto (biuro)',
    'Telefon domowy',
    'Ulica (dom)',
    'Adres służbowy – ulica',
    'Telefon asystenta',
  ],
  sv: [
    'Telefon, arbete',
    'Gatuadress, arbete',
    'Ort, arbete',
    'Fax, arbete',
    'Telefon, bostad',
    'Gatuadress, bostad',
    'Arbete, telefon',
    'Arbete, gata',
    'E-posttyp',
    'Visningsnamn för e-post',
  ],
  da: [
    'Telefon (arbejde)',
    'Gade (arbejde)',
    'By (arbejde)',
    'Fax (arbejde)',
    'Telefon (privat)',
    'Gade (privat)',
    'E-mail-type',
    'Vist navn for e-mail',
  ],
  nb: [
    'Telefon, arbeid',
    'Gate, arbeid',
    'Poststed, arbeid',
    'Faks, arbeid',
    'Telefon, privat',
    'Gate, privat',
    'E-posttype',
    'Visningsnavn for e-post',
  ],
  fi: [
    'Työpuhelin',
    'Työfaksi',
    'Katuosoite (työ)',
    'Kaupunki (työ)',
    'Kotipuhelin',
    'Katuosoite (koti)',
    'Sähköpostin tyyppi',
    'Sähköpostin näyttönimi',
    'Avustajan puhelin',
  ],
  sk: [
    'Telefón do práce',
    'Fax do práce',
    'Ulica (práca)',
    'Mesto (práca)',
    'Ulica (domov)',
    'Telefón asistenta',
    'Iná ulica',
  ],
  zh: ['商務電話', '商務傳真', '商務 - 街', '住家 - 街', '住家電話', '其他 - 街', '助理電話'],
};

const FEWEST = 3;

/** Whether these headers are those of an address book of Outlook, in one of its languages. */
export function isOutlookHeader(headers: readonly string[]): boolean {
  const words = new Set(headers.map(signWords));
  return Object.values(SIGNS).some(
    (signs) => signs.filter((sign) => words.has(signWords(sign))).length >= FEWEST,
  );
}

/** Numbers count here: the first of two addresses alone is in many tables. */
function signWords(header: string): string {
  const number = /\d/.exec(header)?.[0] ?? '';
  return `${headerWords(header)}${number}`;
}
