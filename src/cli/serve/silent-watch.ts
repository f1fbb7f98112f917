import type { Watch } from '../../core/ports.ts';

/** For work that nobody watches or stops. */
export const silentWatch: Watch = { report() {}, stopIfAsked() {} };
