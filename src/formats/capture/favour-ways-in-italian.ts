import { type FavourLanguage, NAME } from './favour-way.ts';

const GIFT =
  '(?:un |una |dei |degli |alcuni |qualche |tanti |molti |ottim[oiae] |buon[oaie]? |util[ei] |il suo |la sua )*(?:consiglio?|parere su|opinione su|feedback|dritte|suggeriment[io]|mano|passaggio|raccomandazione)';
const TO_NAME = `(?:a|ad) (?<whom>${NAME})`;
const HAS = '(?:mi|ci) (?:ha|hanno)';

export const ITALIAN: FavourLanguage = {
  not: 'se|forse|spero|non|mai|nessuno|quasi|potrebbe|avrebbe|quando|grazie|ringraziat[oa]|vuole|voleva',
  never: 'mai|niente|nulla',
  ways: [
    {
      of: 'them',
      by: 'them or nobody',
      says: `(?<what>${HAS} (?:aiutat[oaie] (?:molto |tanto )?(?:con|a|ad|in|nel|nella|col|per)|dato una mano (?:con|a|ad|in|nel|nella|col|per)) .+)`,
    },
    {
      of: 'them',
      by: 'them or nobody',
      says: `(?<what>${HAS} presentat[oaie] (?:a )?(?:§|su[oa] |un |una |al su[oa] |alla sua ).*)`,
    },
    {
      of: 'them',
      by: 'them or nobody',
      says: `(?<what>${HAS} (?:prestato (?!attenzione)|regalato |insegnato a |raccomandat[oa] (?:per|a|al|alla|presso) |consolat[oa] ?|mess[oa] in contatto con ).*)`,
    },
    { of: 'them', by: 'them or nobody', says: `(?<what>${HAS} dato ${GIFT}(?![a-z]).*)` },
    {
      of: 'them',
      by: 'them',
      says: '(?:ha|hanno) (?<what>(?:corretto|riletto|tradotto|riparato|sistemato) (?:il mio|la mia|i miei|le mie|il nostro|la nostra) .+)',
    },
    { of: 'me', by: 'told', says: `ho aiutato (?<whom>${NAME}) ?(?<what>.*)`, as: 'aiuto ' },
    { of: 'me', by: 'told', says: `ho prestato (?<what>.+) ${TO_NAME}`, as: 'prestito: ' },
    {
      of: 'me',
      by: 'told',
      says: `ho presentato (?<whom>${NAME}) (?<what>(?:a|ad) ${NAME}.*)`,
      as: 'presentazione ',
    },
    { of: 'me', by: 'told', says: `ho dato (?<what>${GIFT}(?: .*)?) ${TO_NAME}` },
    {
      of: 'me',
      by: 'told',
      says: `(?<whom>gli|le) ho (?<what>(?:dato ${GIFT}(?![a-z])|prestato (?!attenzione)).*)`,
    },
    { of: 'me', by: 'told', says: "(?<whom>l')ho (?<what>aiutat[oa] .+)" },
  ],
};
