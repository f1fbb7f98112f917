import { wordSet } from './word-set.ts';

/** They stand before a family name and belong to it: "van der Berg", "de la Vega", "St. John", "Mac Beth". */
export const PARTICLES: ReadonlySet<string> = wordSet(`
  von vom zu zur zum van der den dem des de del della delle delli dello degli dei dal dalla dall dell d du da das
  do dos di la le lo las los el al il ten ter te t op op't aan af av ibn bin ben bint binti bte abu ap ab st ste
  saint san santa santo sankt mac mc fitz o ould vander vande vonder ze بن ابن بنت ابو ال בן בת`);

/** "son of" and "daughter of": what follows is the father's name. */
export const PATRONYMIC_PARTICLES: ReadonlySet<string> = wordSet(
  'ibn bin ben bint binti bte ould ap ab بن ابن بنت בן בת',
);

/** Between two family names: "Velasquez y Garcia", "Costa e Silva", "Puig i Cadafalch". */
export const FAMILY_JOINERS: ReadonlySet<string> = wordSet('y e i');

/** Between two people: "John & Jill Hester". */
export const PEOPLE_JOINERS: ReadonlySet<string> = new Set(['&', '+', 'and', 'und', 'et', 'or', 'oder']);
