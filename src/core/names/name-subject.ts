import { isGivenName } from './given-names.ts';
import type { NameSubject } from './name-part.ts';
import { hasOrganisationWord } from './organisation-words.ts';
import { TITLES } from './titles.ts';
import { listedForm } from './word-set.ts';

const ADDRESS = /^\S+@\S+$|^(?:https?:|www\.)|^\+?[\d\s()/.-]{5,}$/u;
const ROLE =
  /^(?:(?:the |das |der |die |le |la |el )?(?:customer |kunden|client )?(?:info|information|support|sales|service|contact|kontakt|office|team|admin|administrator|helpdesk|help ?desk|no-?reply|do ?not ?reply|newsletter|notifications?|webmaster|postmaster|hr|human resources|recruiting|buchhaltung|vertrieb|sekretariat|presse|redaktion|accounts?|billing|reception|empfang|accueil|contabilidad|ventas|ufficio|segreteria|secretariaat|zentrale)(?: team| desk| department| service)?)$/iu;
const LEGAL_TAIL =
  /(?:^|[\s,])(?:inc|llc|l\.l\.c|ltd|limited|gmbh|plc|llp|pllc|corp|co\. kg|kgaa|e\. ?v|s\.? ?a\.? ?r\.? ?l|s\.r\.l|s\.p\.a|b\.v|n\.v|s\.a|oyj?|a\/s|aps|pty|k\.k|l\.l\. ?c|p\. ?c|d\.?b\.?a)\.?(?=$|[\s,)])/iu;

/** "Friends of Ada Quill", "Quill for Mayor". */
const CAUSE =
  /^(?:friends|citizens|people|neighbou?rs|residents|freunde|amis|amigos) (?:of|for|to|der|des|de)\s|\sfor (?:congress|senate|assembly|mayor|governor|(?:\w+ )?judge|(?:\w+ )?rep(?:resentative)?|president)$/iu;

/** Whether a text names a person at all. What is neither an organisation, a desk nor an address is taken for one. */
export function nameSubject(text: string): NameSubject {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'nothing';
  if (ADDRESS.test(text)) return 'address';
  if (ROLE.test(text)) return 'role';
  return isOrganisation(text) ? 'organisation' : 'person';
}

function isOrganisation(text: string): boolean {
  const plain = text.replace(/\(.*?\)|".*?"|attorneys? at law/giu, ' ');
  if (LEGAL_TAIL.test(plain) || CAUSE.test(plain)) return true;
  const listed = plain
    .split(/[\s,/-]+/u)
    .map(listedForm)
    .filter((word) => word !== '');
  return hasOrganisationWord(listed) || isFirmOfFamilies(plain, listed);
}

/** "John & Jill Hester": one word before the joiner and two behind it. */
const COUPLE = /^\S+ ?(?:[&+]|and|und|et) ?\S+ \S+$/iu;

/** "Peck, Bloom & Miller": joined, and nobody is called by a given name or a title. */
function isFirmOfFamilies(text: string, listed: readonly string[]): boolean {
  if (
    !/\p{L}(?:\s?[&+]\s?|\s(?:and|und|et)\s)\p{L}/iu.test(text) ||
    TITLES.has(listed[0] ?? '') ||
    COUPLE.test(text)
  )
    return false;
  return !listed.some((word) => isGivenName(word) || word.length === 1);
}
