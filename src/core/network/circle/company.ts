import { type PersonId, personId } from '../../ids.ts';
import { eachBeside } from './packed-beside.ts';

/** Whom somebody was seen with in one mail or meeting, and on how many days. */
export type Company = ReadonlyMap<PersonId, number>;

/** The days are counted, not read. Cost: one pass over the others. */
export function companyOf(bytes: Uint8Array): Company {
  const company = new Map<PersonId, number>();
  eachBeside(bytes, (idAt, idLength, _stampsAt, days) => {
    company.set(personId(String.fromCharCode(...bytes.subarray(idAt, idAt + idLength))), days);
  });
  return company;
}

/** With how many others somebody was seen. */
export function companySize(bytes: Uint8Array): number {
  let size = 0;
  eachBeside(bytes, () => {
    size += 1;
  });
  return size;
}
