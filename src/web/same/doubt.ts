import type { Sitting } from '../../core/same-person/sitting.ts';
import type { Doubts } from '../api/verb-types.ts';

/** Two who may be one, with all that is shown of them. */
export type Doubt = Doubts['doubts'][number];
export type DoubtSitting = Sitting<Doubt>;
