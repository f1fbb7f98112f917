import type { PersonCard } from '../../core/person-card.ts';
import { RELATED_ANYHOW, relatedOf } from '../../core/related.ts';
import type { ContentLine } from './content-line.ts';
import { escapedText } from './escaped-text.ts';
import type { VcardVersion } from './vcard.ts';

/** The types that RELATED knows of its own (RFC 6350, 6.6.6), but for those that mean a place or nothing. */
const TYPES =
  /^(?:acquaintance|friend|met|co-worker|colleague|co-resident|neighbor|child|parent|sibling|spouse|kin|muse|crush|date|sweetheart|emergency)$/;

/** Whom no kept line of a source names, in a line each; 3.0 and unusual words need a group and a label. */
export function writtenRelated(
  related: PersonCard['related'],
  {
    told,
    to,
    group,
  }: { readonly told: ReadonlySet<string>; readonly to: VcardVersion; readonly group: () => string },
): readonly ContentLine[] {
  return related
    .filter(({ value }) => !told.has(value))
    .flatMap(({ value }): readonly ContentLine[] => {
      const { as, name } = relatedOf(value);
      const isPlain = as === RELATED_ANYHOW || TYPES.test(as);
      const params = [
        { name: 'VALUE', values: ['text'] },
        ...(as === RELATED_ANYHOW ? [] : [{ name: 'TYPE', values: [as] }]),
      ];
      if (to === '4.0' && isPlain) return [{ name: 'RELATED', params, value: escapedText(name) }];
      return labelled({ name: 'X-ABRELATEDNAMES', params: [], value: escapedText(name) }, as, group());
    });
}

/** A line and the line of its group that says what it is, as Apple writes them. */
export function labelled(line: ContentLine, label: string, group: string): readonly ContentLine[] {
  const own =
    /^(?:spouse|child|father|mother|parent|brother|sister|friend|partner|assistant|manager|anniversary)$/;
  const text = own.test(label)
    ? `_$!<${label.charAt(0).toUpperCase()}${label.slice(1)}>!$_`
    : escapedText(label);
  return [
    { ...line, group },
    { group, name: 'X-ABLabel', params: [], value: text },
  ];
}
