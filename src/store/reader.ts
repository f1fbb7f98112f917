import type { Reader } from '../core/store.ts';
import { actReader } from './act-reader.ts';
import { bondReader } from './bond-reader.ts';
import { companyReader } from './company-reader.ts';
import { everybodyReader, type KeptNetwork } from './everybody-reader.ts';
import { marksReader } from './marks-reader.ts';
import { matterReader } from './matter-reader.ts';
import { peopleReader } from './people-reader.ts';
import { recordReader } from './record-reader.ts';
import type { Shelf } from './shelf.ts';
import { tieReader } from './tie-reader.ts';
import { timelineReader } from './timeline-reader.ts';

/** Every question of the Store port, asked through one connection. */
export function sqlReader(shelf: Shelf & { readonly kept?: KeptNetwork }): Reader {
  return {
    ...peopleReader(shelf),
    ...recordReader(shelf),
    ...timelineReader(shelf),
    ...tieReader(shelf),
    ...actReader(shelf),
    ...bondReader(shelf),
    ...marksReader(shelf),
    ...matterReader(shelf),
    ...everybodyReader(shelf),
    ...companyReader(shelf),
  };
}
