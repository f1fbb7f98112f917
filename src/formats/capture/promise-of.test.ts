import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayText, parseDay } from '../../core/day.ts';
import { promiseOf } from './promise-of.ts';

/** Wednesday. */
const today = { day: parseDay('2026-11-25') ?? (0 as never), minuteOfDay: 920 };

const told = (line: string): string =>
  promiseOf(line, today)
    .map(({ of, what, due }) => `${of}: ${what}${due === undefined ? '' : ` | ${dayText(due)}`}`)
    .join(' & ');

test.each([
  // English, mine
  ["Coffee with Ana, I'll send her the deck by Friday", 'me: send her the deck | 2026-11-27'],
  ['I will introduce Ana to Bo next week', 'me: introduce Ana to Bo | 2026-12-02'],
  ["met Bo; I'll share the draft tomorrow", 'me: share the draft | 2026-11-26'],
  ["I'll send her the deck, by Friday", 'me: send her the deck | 2026-11-27'],
  ['I promised to review his thesis before 4 December', 'me: review his thesis | 2026-12-04'],
  ['Promised Ana the slides by Monday', 'me: the slides | 2026-11-30'],
  ["told Bo I'd ask the notary", 'me: ask the notary'],
  ["I told Bo I'd ask the notary", 'me: ask the notary'],
  ['I said I would lend him the tent', 'me: lend him the tent'],
  ['I offered to help her move on 5 December', 'me: help her move | 2026-12-05'],
  ['I owe her a draft by the end of the week', 'me: a draft | 2026-11-27'],
  ['I need to send them the invoice today', 'me: send them the invoice | 2026-11-25'],
  ["I'm going to write her a reference in two weeks", 'me: write her a reference | 2026-12-09'],
  ["I'll also check the lease", 'me: check the lease'],
  ["I'll bring the book to lunch on Saturday", 'me: bring the book to lunch | 2026-11-28'],
  ["I'll spend an afternoon on his thesis", 'me: spend an afternoon on his thesis'],
  ["I'll ask Cem about the flat and get back to Ana", 'me: ask Cem about the flat and get back to Ana'],
  ['Met Ana. Will send her photos tomorrow', 'me: send her photos | 2026-11-26'],
  ['Promised Tom I would read his play before Christmas', 'me: read his play | 2026-12-24'],
  // English, theirs
  ['he will introduce me to Li next week', 'them: introduce me to Li | 2026-12-02'],
  [
    "Coffee with Ana yesterday, she'll send me the numbers by Friday",
    'them: send me the numbers | 2026-11-27',
  ],
  ['Bo is going to put me in touch with his lawyer', 'them: put me in touch with his lawyer'],
  ['she promised to call next Tuesday', 'them: call | 2026-12-01'],
  ['Ana promised me a copy of the book', 'them: a copy of the book'],
  ['she offered to introduce me to Li, follow up in 3 weeks', 'them: introduce me to Li'],
  ['lunch with Ana and she said she would send the contract', 'them: send the contract'],
  ['they agreed to lend me a desk in January', 'them: lend me a desk | 2027-01-01'],
  ['Ana wants to sell, she wants to show me the shop tomorrow', 'them: show me the shop | 2026-11-26'],
  ['liked the plan and promised to send me the data', 'them: send me the data'],
  ["I'll send Bo the deck and he will introduce me to Li", 'me: send Bo the deck & them: introduce me to Li'],
  ['He will introduce me to Simone Weil. Remind me in May', 'them: introduce me to Simone Weil'],
  // English, none
  ["I'll be in Berlin on Friday", ''],
  ["I won't send her the deck", ''],
  ["if I'll send it she will be glad", ''],
  ['maybe he will introduce me to Li', ''],
  ['he will move to Berlin next month', ''],
  ['we will see', ''],
  ['follow up with her in 3 weeks', ''],
  ["I'll get back to her in 3 weeks", ''],
  ['coffee with Ana yesterday', ''],
  ['sent Bo an email with the article', ''],
  ['I hope she will send me the numbers', ''],
  ['she told me she will leave the firm', ''],
  ["he'll never send it", ''],
  // German
  ['Kaffee mit Ana, ich schicke ihr bis Freitag die Folien', 'me: schicke ihr die Folien | 2026-11-27'],
  ['Bis Montag schicke ich ihm den Vertrag', 'me: schicke ich ihm den Vertrag | 2026-11-30'],
  ['ich werde Bo den Artikel schicken', 'me: Bo den Artikel schicken'],
  ['Ich stelle Ana dem Verleger vor', 'me: stelle Ana dem Verleger vor'],
  ['habe ihr versprochen, die Folien zu schicken', 'me: die Folien zu schicken'],
  ['Ich habe Ana das Buch versprochen', 'me: das Buch'],
  ['ich melde mich nächste Woche', 'me: melde mich | 2026-12-02'],
  ['er stellt mich nächste Woche Li vor', 'them: stellt mich Li vor | 2026-12-02'],
  ['Sie schickt mir morgen die Zahlen', 'them: schickt mir die Zahlen | 2026-11-26'],
  ['sie hat versprochen, mir die Zahlen zu schicken', 'them: mir die Zahlen zu schicken'],
  ['Bo wird mich seinem Anwalt vorstellen', 'them: mich seinem Anwalt vorstellen'],
  ['Uwe hat mir versprochen, mich seinem Chef vorzustellen', 'them: mich seinem Chef vorzustellen'],
  ['Karin gibt mir am Montag Bescheid', 'them: gibt mir Bescheid | 2026-11-30'],
  ['er schreibt mir oft', ''],
  ['ich schreibe ein Buch', ''],
  ['sie wird mir das nicht schicken', ''],
  // Spanish
  ['Café con Ana, le mandaré los datos el viernes', 'me: le mandaré los datos | 2026-11-27'],
  ['voy a enviarle el contrato mañana', 'me: enviarle el contrato | 2026-11-26'],
  ['prometí ayudarle con la mudanza', 'me: ayudarle con la mudanza'],
  ['quedé en llamarla el lunes', 'me: llamarla | 2026-11-30'],
  ['me va a presentar a Li la próxima semana', 'them: me va a presentar a Li | 2026-12-02'],
  ['me enviará el informe antes del viernes', 'them: me enviará el informe | 2026-11-27'],
  ['quedó en pasarme el contacto', 'them: pasarme el contacto'],
  ['no le mandaré nada', ''],
  // French
  ['je vais lui envoyer le dossier vendredi', 'me: lui envoyer le dossier | 2026-11-27'],
  ["j'ai promis de relire son texte", 'me: relire son texte'],
  ['je lui enverrai les chiffres demain', 'me: lui enverrai les chiffres | 2026-11-26'],
  ['elle va me présenter à Li', 'them: me présenter à Li'],
  ["il m'enverra le contrat la semaine prochaine", "them: m'enverra le contrat | 2026-12-02"],
])('"%s"', (line, expected) => {
  expect(told(line)).toBe(expected);
});

test('whom it is with is named before a promise of theirs and within one of mine', () => {
  expect(promiseOf('Bo will introduce me to Li', today)[0]?.whoIn).toBe('Bo will');
  expect(promiseOf("I'll send Ana the deck", today)[0]?.whoIn).toBe('send Ana the deck');
  expect(promiseOf("I'll introduce her to Li", today)[0]?.whoIn).toBe('');
});

test('the clause it was read from is kept as it was written', () => {
  expect(promiseOf("Coffee, I'll send Ana the Deck by Friday.", today)[0]?.phrase).toBe(
    "I'll send Ana the Deck by Friday",
  );
});

test('every line is read, and what is promised stands in it word by word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const line = `I'll send ${text}`;
      for (const { what } of promiseOf(line, today))
        for (const word of what.match(/[\p{L}\p{N}]+/gu) ?? []) expect(line).toContain(word);
    }),
  );
});
