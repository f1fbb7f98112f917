import type { CorpusKind } from './corpus-kind.ts';
import { csvKind } from './csv.ts';
import { emailKind } from './email.ts';
import { icsKind } from './ics.ts';
import { mailKind } from './mail.ts';
import { namesKind } from './names.ts';
import { phoneKind } from './phone.ts';
import { vcardKind } from './vcard.ts';

/** The kinds of files that are read for measure, a subfolder of the corpora each. */
export const CORPUS_KINDS: readonly CorpusKind[] = [
  csvKind,
  icsKind,
  mailKind,
  namesKind,
  phoneKind,
  emailKind,
  vcardKind,
];
