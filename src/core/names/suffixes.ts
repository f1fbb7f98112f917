import { wordSet } from './word-set.ts';

/** Which of a family: "Jr.", "III", "Filho". */
export const GENERATIONS: ReadonlySet<string> = wordSet(`
  jr jnr sr snr junior senior ii iii iv vi vii viii ix 2nd 3rd 4th filho neto sobrinho fils pere`);

/** A number of a line when it stands last of at least three words, else an initial. */
export const LETTER_GENERATIONS: ReadonlySet<string> = wordSet('i v');

/** Degrees, callings and honours that follow a name; letters with a meaning of their own, so that few are names. */
export const DEGREES: ReadonlySet<string> = wordSet(`
  phd md dds dmd dvm dphil dsc scd edd jd llm llb llc esq esquire mba msc bsc meng beng mphil mpa mph msw msed
  mfa bfa bcom mcom ceng peng cpa cfa cfp clu chfc lutc cma cia cisa cissp pmp prince2 phr sphr shrm frcp frcs mrcp
  frs fca aca acca acma rn bsn msn aprn cnp dnp lcsw lmft lpc qc kc sc mp mep mla msp obe mbe cbe kbe dbe cmg ret
  usn usaf usmc dipling mag mmag bakk dba ddiv dmin mdiv thd pharmd dpt pt ot psyd abpp facs facp faia aia leed
  od ba bs ma ms pe ra do dc np pa pg rd sj op osb ofm ocd csc ed dpm edm cfm mdm aicp ap asla dipl emba
  cae crna ea ccim gri cpcu rhu iom fh mse mscs
`);

/** Names and plain words as well: they count only in capitals behind a name that is not, with stops, or after a comma. */
export const DEGREES_THAT_ARE_NAMES: ReadonlySet<string> = wordSet(
  'ma do ba bs ms pe ra pa ed dc sc op od rd ap pt ot ea pg mag ret mp np kc llc prince2 md sj csc dipl aia fh mla mdm iom gri peng ceng meng beng emba',
);
