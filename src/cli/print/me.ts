import type { ActView } from '../../verbs/views.ts';
import type { Printer } from './printer.ts';

type Output = {
  readonly known: boolean;
  readonly name?: string | undefined;
  readonly addresses: readonly string[];
  readonly act?: ActView | undefined;
};

export const mePrinter: Printer<Output> = {
  text: ({ known, name, addresses }, paper) =>
    known
      ? [
          `You are ${paper.strong(name || 'here')}.`,
          ...addresses.filter((address) => address !== name).map((address) => `  ${address}`),
        ].join('\n')
      : '',
  nothing: ({ known }) =>
    known ? undefined : 'Nobody has said yet who you are. `mutuals me ADDRESS` says it.',
};
