import { FAVOUR_TEXT } from '../../core/mutual/favour-text.ts';
import type { BenefitNoted } from './use-give.ts';

type Noted = Pick<BenefitNoted, 'direction' | 'kind' | 'line'> & {
  readonly person: Pick<BenefitNoted['person'], 'name'>;
};

/** "You gave Ada advice: “two hours on visas”." */
export function benefitLine({ person: { name }, direction, kind, line }: Noted): string {
  const who = direction === 'given' ? `You gave ${name}` : `${name} gave you`;
  return `${who} ${FAVOUR_TEXT[kind]}${line === '' ? '' : `: “${line}”`}.`;
}
