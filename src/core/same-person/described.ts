/**
 * What is compared of a record: every text folded (text/fold.ts), empty where the record does not say it.
 * `given` is the first given name alone; `birth` is a day of eight digits, `18151210`.
 */
export type Described = {
  readonly given: string;
  readonly middle: string;
  readonly family: string;
  /** `jr`, `iii`: what tells a father from a son. */
  readonly suffix: string;
  readonly birth: string;
  /** Addresses at which one person answers; those of desks, families and lists stay out. */
  readonly emails: readonly string[];
  /** What stands for a name and is none: "bstrider", "b.strider42". Others may be called so too. */
  readonly handles: readonly string[];
  readonly phones: readonly string[];
  readonly profiles: readonly string[];
  /** Numbers that name one person: of a member, a patient, an insurance. */
  readonly numbers: readonly string[];
  readonly places: readonly string[];
  readonly postcode: string;
  readonly street: string;
  readonly organisation: string;
  readonly work: string;
  readonly gender: string;
};

export const NOTHING_DESCRIBED: Described = {
  given: '',
  middle: '',
  family: '',
  suffix: '',
  birth: '',
  emails: [],
  handles: [],
  phones: [],
  profiles: [],
  numbers: [],
  places: [],
  postcode: '',
  street: '',
  organisation: '',
  work: '',
  gender: '',
};
