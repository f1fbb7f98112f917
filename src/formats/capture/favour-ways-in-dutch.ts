import { type FavourLanguage, NAME } from './favour-way.ts';

const HAS = `(?:heeft|hebben)(?: (?<who>hij|zij|ze|${NAME}))?`;
const I_HAVE = 'heb(?: ik)?';
const ME = '(?:me|mij|ons)';
const WHOM = `(?<whom>haar|hem|hen|hun|${NAME})`;
const DONE = '(?:geholpen|verder geholpen|geleend|uitgeleend|bijgestaan|opgevrolijkt|getroost|aanbevolen)';
const GIFT =
  '(?:een paar |een |wat |veel |heel |goede |goed |nuttige |nuttig |eerlijke )*(?:advies|raad|tips?|feedback|aanwijzingen|lift)';
const CONNECTED = '(?:voorgesteld|in contact gebracht)';

export const DUTCH: FavourLanguage = {
  not: 'of|als|misschien|hoop|hoopt|niemand|bijna|zou|wil|wilde|kan|kon|zal|bedankt|toen',
  never: 'niet|nooit|geen',
  ways: [
    {
      of: 'them',
      by: 'them',
      says: `${HAS} ${ME} (?<what>(?:aan|met) .*${CONNECTED}|${CONNECTED} (?:aan|met) .+)`,
    },
    { of: 'them', by: 'them', says: `${HAS} ${ME} (?<what>(?:.* )?${DONE}.*)` },
    { of: 'them', by: 'them', says: `${HAS} ${ME} (?<what>${GIFT}(?: .*)? gegeven.*)` },
    {
      of: 'them',
      by: 'them',
      says: `${HAS} (?<what>(?:mijn|onze|ons) [a-z]+ (?:.* )?(?:nagelezen|nagekeken|gecorrigeerd|vertaald|gerepareerd))`,
    },
    { of: 'them', by: 'them', says: `hielp(?:en)? ${ME} (?<what>(?:met|bij) .+)`, as: 'hulp ' },
    { of: 'them', by: 'them', says: `(?:leende|leenden) ${ME} (?<what>.+)`, as: 'lening: ' },
    { of: 'them', by: 'them', says: `gaf ${ME} (?<what>${GIFT}(?![a-z]).*)` },
    { of: 'them', by: 'them', says: `(?<what>stelde ${ME} voor aan .+)` },
    {
      of: 'me',
      by: 'told',
      says: `${I_HAVE} (?<whom>${NAME}) (?<what>(?:aan|met) ${NAME}.*${CONNECTED}|${CONNECTED} (?:aan|met) ${NAME}.*)`,
    },
    { of: 'me', by: 'told', says: `${I_HAVE} ${WHOM} ?(?<what>(?:.* )?${DONE}.*)` },
    { of: 'me', by: 'told', says: `${I_HAVE} ${WHOM} ?(?<what>${GIFT}(?: .*)? gegeven.*)` },
    { of: 'me', by: 'me', says: `hielp ${WHOM} (?<what>(?:met|bij) .+)`, as: 'hulp ' },
  ],
};
