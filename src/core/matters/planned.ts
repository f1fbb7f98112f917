/** Where a planned meeting comes from, for those events that a calendar told. */
export type Planned = {
  /** By which the next reading of the calendar knows it again. */
  readonly key: string;
  readonly series: string;
  readonly calendar?: string;
  /** `14:30` where the user was when it was read; missing where it takes a whole day. */
  readonly time?: string;
  /** One of many: every week, every month. */
  readonly isRepeated: boolean;
};
