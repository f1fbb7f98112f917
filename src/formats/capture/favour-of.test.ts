import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { favourOf } from './favour-of.ts';
import { understandLine } from './understand.ts';

const KNOWN = ['Ana Ruiz', 'Bo Lind', 'Cem Yilmaz', 'Priya Raman', 'Li Wei'];
const context = {
  now: new Date('2026-11-25T14:20:00Z'),
  offsetMinutes: 60,
  known: KNOWN.map((name, at) => ({ id: `p${at}`, names: [name] })),
};

/** "me > Ana: the loan of my drill": what I did for Ana; "them < Bo: …": what Bo did for me; "-" for she or he. */
const told = (line: string): string =>
  favourOf(line, understandLine(line, context))
    .map(({ of, who = '-', what }) => `${of} ${of === 'me' ? '>' : '<'} ${who}: ${what}`)
    .join(' & ');

test.each([
  // English, received
  ['coffee with Bo, she helped me with my visa', 'them < -: help with my visa'],
  ['Bo introduced me to Li', 'them < Bo: an introduction to Li'],
  ['Bo introduced me to Li yesterday over lunch', 'them < Bo: an introduction to Li'],
  ['Cem put me in touch with his lawyer', 'them < Cem: an introduction to his lawyer'],
  ['Met Ana, she gave me great advice on ovens', 'them < -: great advice on ovens'],
  ['Coffee with Ana, she came by and helped me move', 'them < -: helped me move'],
  ['Got feedback on my thesis from Priya', 'them < Priya: feedback on my thesis'],
  ['Ana recommended me for the fellowship', 'them < Ana: recommended me for the fellowship'],
  ['Ana vouched for me', 'them < Ana: vouched for me'],
  ['Drinks with Ana, she lent me 200 euros', 'them < -: the loan of 200 euros'],
  ['Ana Ruiz proofread my thesis', 'them < Ana Ruiz: proofread my thesis'],
  ['Bo taught me how to graft trees', 'them < Bo: taught me how to graft trees'],
  ['Bo came to my reading on Friday', 'them < Bo: came to my reading'],
  ['Ana did me a big favour', 'them < Ana: a big favour'],
  ['Priya praised my work before everybody', 'them < Priya: praised my work before everybody'],
  ['Bo got me an interview at his firm', 'them < Bo: an interview at his firm'],
  ['Bo half mir beim Umzug', 'them < Bo: Hilfe beim Umzug'],
  ['helped me with my visa', 'them < -: help with my visa'],
  // English, given
  ['Coffee with Ana, I gave her feedback on the deck', 'me > -: feedback on the deck'],
  ['lent Ana my drill', 'me > Ana: the loan of my drill'],
  ['Helped Ana move on Saturday', 'me > Ana: helped move'],
  ['Introduced Ana to Bo by email', 'me > Ana: an introduction to Bo'],
  ['put Ana in touch with Bo', 'me > Ana: an introduction to Bo'],
  ['Wrote a reference for Cem', 'me > Cem: a reference'],
  ['Wrote Cem a letter of recommendation', 'me > Cem: a letter of recommendation'],
  ['Taught Ana how to solder', 'me > Ana: taught how to solder'],
  ['Lent Ana my drill', 'me > Ana: the loan of my drill'],
  ["proofread Ana's thesis", "me > Ana: proofread Ana's thesis"],
  ['I drove Ana to the airport', 'me > Ana: drove to the airport'],
  [
    'Bo introduced me to Li and I lent him my tent',
    'them < Bo: an introduction to Li & me > -: the loan of my tent',
  ],
  // German
  ['Ana hat mir beim Umzug geholfen', 'them < Ana: beim Umzug geholfen'],
  ['Bo hat mich Li vorgestellt', 'them < Bo: Li vorgestellt'],
  ['Gestern hat mir Ana bei der Steuer geholfen', 'them < Ana: bei der Steuer geholfen'],
  ['Kaffee mit Ana, sie hat mir gute Tipps gegeben', 'them < -: gute Tipps gegeben'],
  ['Kaffee mit Bo, er hat mir sein Fahrrad geliehen', 'them < -: sein Fahrrad geliehen'],
  ['Ana hat meinen Entwurf gegengelesen', 'them < Ana: meinen Entwurf gegengelesen'],
  ['Hab Bo meine Bohrmaschine geliehen', 'me > Bo: meine Bohrmaschine geliehen'],
  ['Ich habe Cem bei der Bewerbung geholfen', 'me > Cem: bei der Bewerbung geholfen'],
  // French
  ['Ana m’a aidé avec mon visa', 'them < Ana: m’a aidé avec mon visa'],
  ["Bo m'a présenté Li", "them < Bo: m'a présenté Li"],
  ["Café avec Ana, elle m'a donné des conseils", "them < -: m'a donné des conseils"],
  ["J'ai aidé Ana à déménager", 'me > Ana: aide à déménager'],
  ["J'ai présenté Ana à Bo", 'me > Ana: présentation à Bo'],
  ["J'ai prêté ma perceuse à Ana", 'me > Ana: prêt : ma perceuse'],
  // Spanish
  ['Café con Ana ayer, me ayudó con el visado', 'them < -: me ayudó con el visado'],
  ['Bo me presentó a Li', 'them < Bo: me presentó a Li'],
  ['Bo me dio un consejo sobre el piso', 'them < Bo: me dio un consejo sobre el piso'],
  ['Ayudé a Ana con la mudanza', 'me > Ana: ayuda con la mudanza'],
  ['Le di consejos sobre el contrato a Ana', 'me > Ana: consejos sobre el contrato'],
  ['Le presté mi taladro a Bo', 'me > Bo: préstamo de mi taladro'],
  // Portuguese
  ['A Ana ajudou-me com o visto', 'them < Ana: ajuda com o visto'],
  ['O Bo me apresentou ao Li', 'them < Bo: apresentação ao Li'],
  ['Emprestei o berbequim à Ana', 'me > Ana: empréstimo: o berbequim'],
  ['Ajudei a Ana com a mudança', 'me > Ana: ajuda com a mudança'],
  // Italian
  ['Bo mi ha aiutato con il visto', 'them < Bo: mi ha aiutato con il visto'],
  [
    'Caffè con Ana, mi ha dato ottimi consigli sul contratto',
    'them < -: mi ha dato ottimi consigli sul contratto',
  ],
  ['Ana mi ha presentato Li', 'them < Ana: mi ha presentato Li'],
  ['Cem mi ha prestato il trapano', 'them < Cem: mi ha prestato il trapano'],
  ['Ana ha corretto la mia tesi', 'them < Ana: corretto la mia tesi'],
  ['Ho aiutato Cem con il trasloco', 'me > Cem: aiuto con il trasloco'],
  ['Ho prestato la bicicletta ad Ana', 'me > Ana: prestito: la bicicletta'],
  ['Ho presentato Ana a Bo', 'me > Ana: presentazione a Bo'],
  ['Pranzo con Ana, le ho dato un consiglio', 'me > -: dato un consiglio'],
  // Dutch
  ['Bo heeft me geholpen met mijn visum', 'them < Bo: geholpen met mijn visum'],
  ['Ana heeft me aan Li voorgesteld', 'them < Ana: aan Li voorgesteld'],
  ['Gisteren heeft Ana me goede tips gegeven', 'them < Ana: goede tips gegeven'],
  ['Cem hielp me met verhuizen', 'them < Cem: hulp met verhuizen'],
  ['Ana heeft mijn scriptie nagelezen', 'them < Ana: mijn scriptie nagelezen'],
  ['Ik heb Cem geholpen met zijn sollicitatie', 'me > Cem: geholpen met zijn sollicitatie'],
  ['Heb Bo mijn boormachine geleend', 'me > Bo: mijn boormachine geleend'],
  ['Hielp Ana met de verhuizing', 'me > Ana: hulp met de verhuizing'],
  // Several who did it
  ['Bo and Cem helped me with the move', 'them < Bo: help with the move & them < Cem: help with the move'],
  [
    'Bo, Ana and Cem helped me with the move',
    'them < Bo: help with the move & them < Ana: help with the move & them < Cem: help with the move',
  ],
  [
    'Bo und Cem haben mir beim Umzug geholfen',
    'them < Bo: beim Umzug geholfen & them < Cem: beim Umzug geholfen',
  ],
])('"%s" tells of %s', (line, expected) => {
  expect(told(line)).toBe(expected);
});

test.each([
  // Only offered, promised, asked, hoped, denied
  'She offered to help me with my visa, coffee with Ana',
  'Ana will introduce me to Li',
  'Ana could have helped me',
  'Rob asked me to introduce him to Ana',
  'Did Bo help me with the visa?',
  'Bo helped me with the visa?',
  'If Bo helped me, fine',
  'Ana did not help me with the deck',
  'Ana hat mir nicht geholfen',
  'Ana will mir beim Umzug helfen',
  "Ana ne m'a pas aidé",
  'Ana no me ayudó con el visado',
  'A Ana não me ajudou com o visto',
  'Ana non mi ha aiutato con il visto',
  'Ana potrebbe presentarmi Li',
  'Ana ha aiutato Bo con il trasloco',
  'Ana heeft me niet geholpen met het visum',
  'Ana wil me helpen met verhuizen',
  'Ana heeft Bo geholpen met verhuizen',
  'Ana hielp Bo met verhuizen',
  'The talk by Bo and Cem helped me a lot',
  // Something else helped, or somebody else was helped
  "Bo's course helped me a lot",
  'The talk by Bo helped me a lot',
  'Coffee with Ana; the walk helped me',
  'Ana introduced Bo to Li',
  'Ana helped Bo with his visa',
  'Ana lent Bo her drill',
  'Ana received feedback from Bo',
  'Called Ana, helped her sister with the move',
  'Das hat mir geholfen, Kaffee mit Ana',
  'Ana hat Bo geholfen',
  'Ana a aidé Bo',
  'Ana ayudó a Bo',
  'La charla de Ana me ayudó mucho',
  // What is given every day, or is no favour
  'Ana gave me a call',
  'Ana gave me her number',
  'Ana gave me a hard time about the deck',
  'gave up on Bo',
  'Gave a talk with Ana at PyCon',
  'Sent Ana the deck',
  'Sent Ana my feedback form',
  'Ana gave me the keys back',
  'Ana gave me a tour of the office',
  'Ana gave birth to a girl',
  'Emailed Ana for feedback',
  'Bo drove to Berlin',
  'Ana put me on the list',
  'Bo visited me in Berlin',
  'Ana came to my office',
  'Bo read my mail',
  'Ana me dio su número',
  "Bo m'a offert un café",
  'gave Ana her book back',
  'Bo introduced me to the idea of rent control',
  'Ana introduced herself to me',
  'Ana recommended a book',
  'Ana hat mir ein Buch empfohlen',
  "Ana m'a présenté son projet",
  'Ana me presentó su proyecto',
  // Older favours
  'Thanked Ana, who helped me with the visa',
  'Reminded Bo that he helped me',
])('"%s" tells of none', (line) => {
  expect(told(line)).toBe('');
});

const ownSentences = ['sentences.txt', 'sentences-held-out.txt', 'sentences-fresh.txt'].flatMap((file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' | ')[0] ?? ''),
);

test('of our own sentences only those in which somebody gave something have one', () => {
  expect(ownSentences.length).toBeGreaterThan(200);
  expect(ownSentences.filter((line) => told(line) !== '')).toEqual([
    'Priya introduced me to Lucas Meyer over lunch',
    'Introduced Ana to Bo by email',
    "Helped Priya with her pitch deck, she'll introduce me to Sam Altmann",
    'Wrote a recommendation for Nina Petrova on LinkedIn',
    'Bo emailed me an intro to Karen Liu on Monday',
    'Gave Cem feedback on his CV over coffee this afternoon',
  ]);
});

test('whatever is typed, the words it was read from are words of the line', () => {
  const words = fc.constantFrom(
    ...ownSentences.flatMap((line) => line.split(' ')),
    'helped',
    'me',
    'gave',
    'her',
    '§',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (some) => {
      const line = some.join(' ');
      for (const { phrase, what } of favourOf(line, understandLine(line, context))) {
        expect(line).toContain(phrase);
        expect(what).not.toBe('');
      }
    }),
  );
});
