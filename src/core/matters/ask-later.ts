/**
 * That the user wants to be asked later whether two are one person: its parts are `one` and `other`, its due day is when
 * to ask again, its state `later`.
 */
export type AskLater = Readonly<Record<string, never>>;
