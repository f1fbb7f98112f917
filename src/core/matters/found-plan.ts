/** A meeting to come, as a calendar tells it. */
export type FoundMeeting = {
  /** The same meeting read twice is one: its series and the day it stands for there. */
  readonly key: string;
  /** When it begins, in ISO 8601; a day alone where it has no hour. */
  readonly begins: string;
  readonly title: string;
  readonly place: string;
  /** It is one of many: every week, every month. */
  readonly isRepeated: boolean;
  /** Addresses of those who are to come. */
  readonly people: readonly string[];
  /** Addresses of those who will not. */
  readonly absent: readonly string[];
};

/**
 * What a calendar plans: of one event, or of one series, everything that is to come. Without a series it says that the
 * whole calendar was read, so that what was planned there before and is not any more is known to be off.
 */
export type FoundPlan = {
  readonly series?: string;
  readonly calendar?: string;
  readonly meetings: readonly FoundMeeting[];
};
