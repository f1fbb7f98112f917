export const YEARLY_DAYS = ['birthday', 'anniversary'] as const;
export type YearlyDayKind = (typeof YEARLY_DAYS)[number];

/**
 * That a card holds a day which comes round each year. Its state is the month and the date, `06-18`, so that Today finds
 * all of one day along an index; whether it still holds says the card.
 */
export type YearlyDay = { readonly what: YearlyDayKind };
