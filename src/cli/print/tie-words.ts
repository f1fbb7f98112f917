/** How a tie is spoken of on a terminal. */
export const STAGE_TEXT = {
  stranger: 'You do not know each other yet',
  acquaintance: 'You are acquainted',
  contact: 'You are in contact',
  relationship: 'You have a relationship',
  advocate: 'They stand up for you',
} as const;

export const LAYER_TEXT = {
  '5': 'among your closest five',
  '15': 'among your fifteen close ones',
  '50': 'among your fifty friends',
  '150': 'among the hundred and fifty you know well',
  none: 'in none of the layers',
} as const;
