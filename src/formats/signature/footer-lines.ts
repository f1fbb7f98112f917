/** A rule across the page. */
const RULE = /^\s*[-_=*~#+.]{5,}\s*$/;
/** What lists, firms, programs and apparatus put below a signature, in the languages of the closings. */
const SAID_BELOW =
  /\bunsubscribe|\bsubscri(?:be|ption)|mailing[- ]?list|mailman|list\s?info|list maintainer|\babmelden\b|newsletter|confidential|vertraulich|confidentiel|confidencial|riservat|vertrouwelijk|disclaimer|haftungsausschluss|privileged|intended (?:only|solely|recipient)|\bthis (?:e-?mail|message|communication)\b|\bdiese (?:e-?mail|nachricht)\b|\bce (?:message|courriel|mail)\b|\beste (?:correo|mensaje|e-?mail)\b|\besta mensagem\b|\bquesto messaggio\b|\bdit bericht\b|\bsent (?:from|via|with|by) |\bgesendet (?:von|mit)\b|\bvon meinem .{1,30} gesendet|\benvoyé (?:de|depuis)\b|\benviado (?:desde|do|via)\b|\binviato da\b|\bverzonden (?:met|vanaf)\b|\bget outlook for\b|\bvirus|\bavast\b|\bpgp\b|\bgpg\b|fingerprint|\bbegin:?\s?vcard|\bprint(?:ing)? this|\bviews? expressed|\bopinions?\b|\bspeak(?:ing)? for\b|\bdo you yahoo|\bhotmail\b|\bmsn\b.*http|\bthinkgeek|\bsponsored by/i;
/** From here on stands what the law wants of a firm: the people it names are its directors. */
const LEGAL =
  /\b(?:registergericht|amtsgericht|handelsregister|hrb|hra|ust-?id|sitz der|firmensitz|geschäftsführ(?:er|ung|erin)?\s*:|geschäftsführende|vorstand\s*:|vorsitzende[rs]?\s*:|aufsichtsrat|managing directors?\s*:|registered (?:office|in|number)|company (?:no|number|registration)|vat (?:no|number|reg)|siège social|siret|siren|capital de|rcs|partita iva|p\.? ?iva|kvk|btw)\b/i;

/** Whether a line stands below a signature and not in it. */
export function isFooterLine(line: string): boolean {
  return RULE.test(line) || /^\s*[>|]/.test(line) || SAID_BELOW.test(line) || LEGAL.test(line);
}
