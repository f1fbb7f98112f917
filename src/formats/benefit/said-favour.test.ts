import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FAVOUR_KINDS } from '../../core/network/benefit/favour.ts';
import { saidFavour, saidSize } from './said-favour.ts';
import { saidHours } from './said-hours.ts';

test.each([
  // English
  ['an introduction to Bo', 'introduction', 'middle'],
  ['intro to her investor', 'introduction', 'middle'],
  ['put me in touch with the notary', 'introduction', 'middle'],
  ['connected me with two bakers, big help', 'introduction', 'big'],
  ['advice on visas, big help', 'advice', 'big'],
  ['quick feedback on the deck', 'advice', 'small'],
  ['a tip about the flat', 'advice', 'middle'],
  ['an hour of advice', 'advice', 'middle'],
  ['recommended me for the fellowship', 'endorsement', 'big'],
  ['a letter of recommendation', 'endorsement', 'big'],
  ['put in a good word with her boss', 'endorsement', 'big'],
  ['referred a client to me', 'referral', 'middle'],
  ['sent me a customer', 'referral', 'middle'],
  ['link to an article on yeast', 'information', 'small'],
  ['told me about the new grant', 'information', 'small'],
  ['two hours of her time', 'time', 'middle'],
  ['10 minutes before the talk', 'time', 'small'],
  ['helped me move', 'help', 'middle'],
  ['proofread my thesis, three days', 'help', 'big'],
  ['a job offer', 'opportunity', 'middle'],
  ['invited me to speak in Lyon', 'opportunity', 'middle'],
  ['flowers for my birthday', 'gift', 'small'],
  ['lent me money', 'gift', 'big'],
  ['came to my reading', 'interest', 'small'],
  ['asked about my book', 'interest', 'small'],
  ['praised my work before everybody', 'recognition', 'small'],
  ['congratulated me on the prize', 'recognition', 'small'],
  ['mentored me for the exam', 'mentoring', 'middle'],
  ['taught me how to graft trees', 'mentoring', 'middle'],
  ['listened when the dog died', 'comfort', 'middle'],
  ['cheered me up', 'comfort', 'middle'],
  ['carried the sofa', 'help', 'middle'],
  ['something kind', 'help', 'middle'],
  // German
  ['hat mich Bo vorgestellt', 'introduction', 'middle'],
  ['Kontakt zu einer Lektorin', 'introduction', 'middle'],
  ['guter Rat zum Visum', 'advice', 'middle'],
  ['kurze Rückmeldung zum Entwurf', 'advice', 'small'],
  ['ein Empfehlungsschreiben', 'endorsement', 'big'],
  ['Hilfe beim Umzug, den ganzen Tag', 'help', 'big'],
  ['zwei Stunden Zeit', 'time', 'middle'],
  ['einen Artikel über Hefe', 'information', 'small'],
  ['ein Jobangebot', 'opportunity', 'middle'],
  ['Blumen', 'gift', 'small'],
  ['mich getröstet', 'comfort', 'middle'],
  ['meine Arbeit gelobt', 'recognition', 'small'],
  ['war bei der Lesung, echtes Interesse', 'interest', 'small'],
  ['hat mir das Löten beigebracht', 'mentoring', 'middle'],
  ['mich weiterempfohlen', 'referral', 'middle'],
  // French
  ['m’a présenté Léa', 'introduction', 'middle'],
  ['des conseils pour le visa, énorme', 'advice', 'big'],
  ['une lettre de recommandation', 'endorsement', 'big'],
  ['un coup de main pour le déménagement', 'help', 'middle'],
  ['une heure de son temps', 'time', 'middle'],
  ['un bouquet de fleurs', 'gift', 'small'],
  ['m’a félicité', 'recognition', 'small'],
  ['m’a réconforté', 'comfort', 'middle'],
  // Spanish
  ['me presentó a su socia', 'introduction', 'middle'],
  ['un consejo breve sobre el visado', 'advice', 'small'],
  ['una carta de recomendación', 'endorsement', 'big'],
  ['me ayudó con la mudanza', 'help', 'middle'],
  ['una oferta de trabajo', 'opportunity', 'middle'],
  ['me regaló un libro', 'gift', 'small'],
  ['me felicitó', 'recognition', 'small'],
  ['me consoló', 'comfort', 'middle'],
  ['me mandó un cliente', 'referral', 'middle'],
])('"%s" is %s, %s', (line, kind, size) => {
  expect(saidFavour(line)).toMatchObject({ kind, size });
});

test.each([
  ['advice on visas, thanked her at once', true],
  ['Rat zum Visum, habe mich bedankt', true],
  ['un conseil, je l’ai remerciée', true],
  ['un consejo, le di las gracias', true],
  ['advice on visas', false],
  ['advice on how to word a thank-you', false],
])('whether "%s" tells of thanks: %s', (line, isThanked) => {
  expect(saidFavour(line).isThanked).toBe(isThanked);
});

test.each([
  ['two hours on the phone', 2],
  ['30 min', 0.5],
  ['1.5 h', 1.5],
  ['eine halbe Stunde', 0.5],
  ['3 Tage', 24],
  ['deux semaines', 80],
  ['una hora', 1],
  ['an introduction', undefined],
  ['room 12', undefined],
])('"%s" is %s hours', (line, hours) => {
  expect(saidHours(line)).toBe(hours);
});

test('what is asked for has a size too', () => {
  expect(saidSize('a quick question about rye')).toBe('small');
  expect(saidSize('a reference for a job')).toBe('big');
  expect(saidSize('an introduction to the mill')).toBe('middle');
});

test('every line has a kind and a size', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (line) => {
      const { kind, size } = saidFavour(line);
      expect(Object.keys(FAVOUR_KINDS)).toContain(kind);
      expect(['small', 'middle', 'big']).toContain(size);
    }),
  );
});
