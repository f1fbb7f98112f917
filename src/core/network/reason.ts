/** One term behind a figure, in words that a user reads, and what it adds. */
export type Reason = { readonly says: string; readonly amount: number };
