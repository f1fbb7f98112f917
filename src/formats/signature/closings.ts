/** What stands above a name at the end of a letter, as words between commas, folded. Where a country stands behind, it may. */
const CLOSINGS = `
  regards, best regards, kind regards, kindest regards, warm regards, warmest regards, with regards, with best regards,
  with kind regards, with kindest regards, with warm regards, best, all the best, best wishes, with best wishes, cheers,
  sincerely, sincerely yours, yours sincerely, yours, yours truly, yours faithfully, very truly yours, respectfully,
  respectfully yours, cordially, thanks, many thanks, thank you, thanks and regards, thanks and best regards, thx,
  thanks again, thank you and best regards, thanks in advance, take care, warmly, rgds, br,
  mit freundlichen grußen, mit freundlichem gruß, mit freundlichen gruessen, mit besten grußen, mit besten gruessen,
  mit herzlichen grußen, mit herzlichem gruß, mit vielen grußen, mit lieben grußen, mit kollegialen grußen, mit freundlichen kollegialen grußen,
  mit freundlichen und kollegialen grußen,
  freundliche gruße, freundliche gruesse, beste gruße, beste gruesse, viele gruße, viele gruesse, liebe gruße,
  liebe gruesse, herzliche gruße, herzliche gruesse, herzlichen gruß, schone gruße, schone gruesse, besten gruß,
  lieben gruß, gruß, gruße, gruesse, hochachtungsvoll, mfg, lg, vg, bg, danke, vielen dank, vielen dank und beste gruße,
  besten dank, danke und viele gruße, danke und gruß,
  cordialement, bien cordialement, tres cordialement, bien a vous, bien a toi, cordiales salutations,
  meilleures salutations, sinceres salutations, salutations distinguees, salutations cordiales, salutations,
  amicalement, bonne journee, bonne reception, merci, merci d'avance, avec mes meilleures salutations, amities, cdt,
  cdlt, avec mes remerciements,
  saludos, saludos cordiales, un saludo, un cordial saludo, un saludo cordial, cordiales saludos, atentamente,
  muy atentamente, reciba un cordial saludo, reciban un cordial saludo, un abrazo, gracias, muchas gracias, atte,
  atenciosamente, cumprimentos, melhores cumprimentos, com os melhores cumprimentos, os melhores cumprimentos,
  com os meus melhores cumprimentos, cordialmente, abraco, abracos, um abraco, obrigado, obrigada, att,
  cordiali saluti, distinti saluti, un cordiale saluto, un saluto, saluti, tanti saluti, i migliori saluti, grazie,
  a presto, buona giornata,
  met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, vriendelijke groeten, met hartelijke groet,
  met hartelijke groeten, hartelijke groet, hartelijke groeten, groet, groeten, met groet, mvg, hoogachtend, bedankt,
  med vanliga halsningar, vanliga halsningar, basta halsningar, mvh, med venlig hilsen, venlig hilsen,
  de bedste hilsner, med vennlig hilsen, vennlig hilsen, hilsen, ystavallisin terveisin, terveisin,
  z powazaniem, pozdrawiam, s pozdravem, s pozdravom, udvozlettel, lep pozdrav, srdacan pozdrav
`;

/** "Viele Grüße aus Berlin", "Best regards from Rome", "Met vriendelijke groet uit Gent". */
export const FROM_WHERE = /\s(?:aus|from|uit|de|da|desde)\s\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*)?$/u;

/** All of them, made ready with the same folding as a line is looked up. */
export function closingPhrases(fold: (text: string) => string): ReadonlySet<string> {
  return new Set(CLOSINGS.split(',').map((phrase) => fold(phrase).replace(/\s+/g, ' ').trim()));
}
