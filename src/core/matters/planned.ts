/** Where a planned meeting comes from, for those events that a calendar told. */
export type Planned = {
  /** By which the next reading of the calendar knows it again. */
  readonly key: string;
  readonly series: string;
  readonly calendar?: string;
  /** When it begins, in ISO 8601; a day alone where it has no hour. */
  readonly begins: string;
  /** One of many: every week, every month. */
  readonly isRepeated: boolean;
};
