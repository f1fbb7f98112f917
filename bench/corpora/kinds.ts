import type { CorpusKind } from './corpus-kind.ts';
import { csvKind } from './csv.ts';
import { icsKind } from './ics.ts';
import { mailKind } from './mail.ts';

/** The kinds of files that are read for measure, a subfolder of the corpora each. */
export const CORPUS_KINDS: readonly CorpusKind[] = [csvKind, icsKind, mailKind];
