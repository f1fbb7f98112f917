import { foldedWords } from './folded-words.ts';

/** What follows one of these is over, or has not come yet. */
export const NOT_NOW: ReadonlySet<string> =
  foldedWords(`former formerly ex previously previous prev past erstwhile ehemals ehemalig ehemalige ehemaliger
  ehemaliges früher frühere früherer vormals vormalig ancien ancienne anciennement antiguo antigua
  anterior antigo antiga precedente voormalig voormalige vroeger aspiring future upcoming seeking
  angehend angehende angehender zukünftig zukünftige zukünftiger werdend werdende aspirante futur
  futuro futura toekomstig toekomstige`);

/** What follows one of these holds now, whatever was before: "ex-banker turned beekeeper". */
export const NOW_AGAIN: ReadonlySet<string> = foldedWords(
  'turned now currently jetzt nun heute maintenant ahora agora oggi nu',
);

/**
 * Who works for the person named right before, or after words that say "to the": "CEO assistant", "Assistant to the CEO".
 */
const AIDES: ReadonlySet<string> =
  foldedWords(`assistant assistants assistante assistent assistentin assistenten assistenz asistente assistente
  assistenti secretary secretaries sekretär sekretärin sekretariat secrétaire secretario secretaria
  secretário secretária segretario segretaria secretaresse secretaris pa adviser advisor advisers
  advisors berater beraterin conseiller conseillère consejero consejera asesor asesora assessor
  assessora consigliere adviseur referent referentin aide aid cabinet gabinete gabinetto kabinett
  staff stab stabsstelle coach consultant chauffeur fahrer driver bodyguard deputy office büro
  speechwriter`);

/** German and Dutch write what an assistant is for before the word. */
const AIDE_AT_THE_END =
  /(?:assistent|assistentin|assistenz|sekretar|sekretarin|referent|referentin|secretaresse)$/;

export function isAide(word: string): boolean {
  return AIDES.has(word) || AIDE_AT_THE_END.test(word);
}
