/** A charset of one byte a letter, or Shift-JIS. */
export type NarrowCharset =
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1252'
  | 'windows-1253'
  | 'windows-1254'
  | 'shift_jis';

export type LetterSet = {
  readonly charset: Exclude<NarrowCharset, 'shift_jis'>;
  /** The letters of a language that are not those of English, small. */
  readonly letters: string;
  /** Words of these letters hold no others, and a vowel in every few letters. */
  readonly vowels?: string;
};

/**
 * The letters of the languages that each charset was made for. The likelier stand first: they win where a text fits
 * two alike. German, French and the like can be written in several of them, so they stand with each.
 */
export const LETTER_SETS: readonly LetterSet[] = [
  { charset: 'windows-1252', letters: 'äöüß' },
  { charset: 'windows-1252', letters: 'àâæçèéêëîïôœùûüÿ' },
  { charset: 'windows-1252', letters: 'áéíóúüñ' },
  { charset: 'windows-1252', letters: 'áàâãçéêíóôõúü' },
  { charset: 'windows-1252', letters: 'àèéìíîòóùú' },
  { charset: 'windows-1252', letters: 'áéèëïóöü' },
  { charset: 'windows-1252', letters: 'åäöéü' },
  { charset: 'windows-1252', letters: 'æøåéèêôòó' },
  { charset: 'windows-1252', letters: 'áðéíóúýþæö' },
  { charset: 'windows-1252', letters: 'àçéèíïóòúü·' },
  { charset: 'windows-1250', letters: 'ąćęłńóśźż' },
  { charset: 'windows-1250', letters: 'áčďéěíňóřšťúůýž' },
  { charset: 'windows-1250', letters: 'áäčďéíĺľňóôŕšťúýž' },
  { charset: 'windows-1250', letters: 'áéíóöőúüű' },
  { charset: 'windows-1250', letters: 'ăâîșțşţ' },
  { charset: 'windows-1250', letters: 'čćđšž' },
  { charset: 'windows-1250', letters: 'äöüß' },
  { charset: 'windows-1254', letters: 'çğıöşüâîû' },
  { charset: 'windows-1254', letters: 'äöüß' },
  {
    charset: 'windows-1251',
    letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўђјљњћџ',
    vowels: 'аеёиоуыэюяіїєъ',
  },
  { charset: 'windows-1253', letters: 'αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ', vowels: 'αεηιουωάέήίόύώϊϋΐΰ' },
];
