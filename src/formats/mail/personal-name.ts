import { isRobotName } from './robot-names.ts';

/** Words in the names of lists, desks and firms, not of people. */
const NOT_A_PERSON =
  /\b(?:list|lists|mailing|ml|team|group|developers?|development|maintainers?|users?|support|service|services|sales|info|office|desk|help|helpdesk|news|newsletter|admin|administration|customer|care|security|press|billing|accounts?|community|foundation|inc|ltd|llc|gmbh|ag|corp|corporation|company|university|department|committee|board|staff|project|kernel|linux|via|the|and|und|for)\b/i;
/** Two to four words of letters, the first beginning with a capital (or of a script without capitals). */
const TWO_NAMES = /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?:\s+[\p{L}\p{M}.'’-]+){1,3}$/u;

/** Whether a display name reads like a person's. When in doubt it does not, for this is evidence, not a verdict. */
export function isPersonalName(name: string): boolean {
  return TWO_NAMES.test(name) && !NOT_A_PERSON.test(name) && !isRobotName(name);
}
