import { fileOf, vcards } from '../invented-files.ts';

/** A file of so many people; every tenth is there twice under one address, so that an import has to join them. */
export function addressBook(people: number): string {
  const cards = Array.from({ length: people }, (_, at) => [
    `UID:card-${at}`,
    `FN:Person Number${at}`,
    `EMAIL:person${at % 10 === 9 ? at - 1 : at}@example.org`,
    `ORG:Firm ${at % 50}`,
  ]);
  return fileOf('book.vcf', vcards(cards));
}
