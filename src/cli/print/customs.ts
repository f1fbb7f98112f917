import type { z } from 'zod';
import type { customsList, customsSay } from '../../verbs/customs.ts';
import { wrapped } from '../text/width.ts';
import type { Printer } from './printer.ts';

const HOW = '`mutuals customs KIND NOTE` keeps one: for a field as education, or for a country.';

export const customsListPrinter: Printer<z.output<typeof customsList.output>> = {
  text: ({ customs, more }, paper) =>
    [
      ...customs.flatMap(({ says, people }) => [
        wrapped(says, paper.width, '  '),
        paper.faint(
          `    ${people === 0 ? 'nobody here yet' : `${people === 1 ? '1 person' : `${people} people`} here`}`,
        ),
      ]),
      ...(more > 0 ? [paper.faint(`There are ${more} more: --limit.`)] : []),
    ].join('\n'),
  nothing: ({ customs }) =>
    customs.length > 0 ? undefined : `You have noted nothing on a field or a country yet. ${HOW}`,
  hint: () => 'It is shown in: mutuals brief NAME · mutuals may-ask NAME WHAT',
};

export const customsSayPrinter: Printer<z.output<typeof customsSay.output>> = {
  text: ({ act, kind, custom }, paper) =>
    [
      paper.strong(`${act?.line ?? `What you have noted on ${kind}`}.`),
      wrapped(custom?.says ?? 'Nothing is noted.', paper.width, '  '),
    ].join('\n'),
  hint: () => 'All of them: mutuals customs',
};
