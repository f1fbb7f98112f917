import { fold } from '../../core/text/fold.ts';

/**
 * What address books call the day of a marriage in the languages that cards come in, folded. The French and Portuguese
 * words for a birthday begin as the English one for this day does.
 */
const LABEL =
  /^(?:(?:wedding )?anniversary|hochzeitstag|jahrestag|anniversaire de mariage|aniversario de (?:bodas?|casamento)|anniversario di (?:matrimonio|nozze)|trouwdag|huwelijksverjaardag)$/;

/** Apple writes the labels of its own as `_$!<Anniversary>!$_`, Google marks the one it likes best with a star. */
export function isAnniversaryLabel(label: string): boolean {
  return LABEL.test(fold(label.replace(/^_\$!<(.*)>!\$_$/, '$1').replace(/^\* /, '')).trim());
}
