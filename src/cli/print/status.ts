import type { z } from 'zod';
import type { dataStatus } from '../../verbs/data.ts';
import { padded } from '../text/width.ts';
import type { Printer } from './printer.ts';
import { dayWords, grouped } from './words.ts';

type Output = z.output<typeof dataStatus.output>;

export const statusPrinter: Printer<Output> = {
  text(output, paper) {
    const rows = [
      ['Version', output.version],
      ['Data', `${output.place}${output.isSample ? ' (the sample network)' : ''}`],
      ['People', grouped(output.people)],
      ['Records', grouped(output.records)],
      ['Contacts', grouped(output.interactions)],
      ['Changes', grouped(output.acts)],
      ['Today', dayWords(output.today)],
      [
        'Ties as of',
        output.strengthsAsOf === undefined ? 'not looked at yet' : dayWords(output.strengthsAsOf),
      ],
      ['You', output.meKnown ? 'known' : 'not said yet: mutuals me ADDRESS'],
    ] as const;
    return rows.map(([label, value]) => `${paper.faint(padded(label, 12))}${value}`).join('\n');
  },
};
