/** Ctrl-C, as long work hears of it. */
export type Interrupts = {
  asked(): boolean;
  /** While this runs, the first Ctrl-C only asks; outside, and from the second on, it ends the program. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Settles when Ctrl-C is pressed. */
  pressed(): Promise<void>;
};

/** Nobody ever presses Ctrl-C: for pieces of work that something else stops. */
export const noInterrupts: Interrupts = {
  asked: () => false,
  during: (work) => work(),
  pressed: () => new Promise(() => {}),
};
