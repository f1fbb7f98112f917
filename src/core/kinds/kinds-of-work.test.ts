import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { FIELDS } from './fields.ts';
import { FRESH_TITLES } from './fresh-titles-for-tests.ts';
import { kindsOfWork } from './kinds-of-work.ts';
import { LEVELS } from './levels.ts';
import { MORE_TITLES } from './more-titles-for-tests.ts';
import { ORGANISATIONS } from './organisations-for-tests.ts';
import { rowsOf } from './tables-for-tests.ts';
import { TITLES } from './titles-for-tests.ts';
import { WORK_FUNCTIONS } from './work-functions.ts';

type Told = readonly [workFunction: string | undefined, level: string | undefined, field: string | undefined];

const told = (title: string, organisation?: string): Told => {
  const { function: work, level, field } = kindsOfWork({ title, organisation });
  return [work?.kind, level?.kind, field?.kind];
};

const titles = [...rowsOf(TITLES), ...rowsOf(MORE_TITLES)];
const organisations = rowsOf(ORGANISATIONS);

/** What is read otherwise than by a careful reader: a change of the lexicons shows up here. */
const KNOWN_MISSES: readonly string[] = [
  'Talent Partner (Tech): recruiting, experienced, software instead of recruiting, experienced, –',
  'Leiter Forschung und Entwicklung: research, head, research instead of research, head, –',
  'Verkaufsberaterin im Möbelhaus: sales, –, retail instead of sales, –, manufacturing',
  'Conseiller en insertion professionnelle: consulting, –, – instead of –, –, –',
  'Assistante maternelle: care, –, health instead of care, –, –',
  'Técnico superior en prevención de riesgos laborales: operations, –, – instead of –, –, –',
  'Gestora cultural: art, experienced, arts instead of art, –, arts',
  'Engenheira de produção: engineering, –, engineering instead of engineering, –, –',
  'Chefe de gabinete do prefeito: management, head, government instead of policy, head, government',
  'Wijkverpleegkundige in opleiding: care, –, health instead of care, starting out, health',
];
const KNOWN_MISSES_OF_ORGANISATIONS: readonly string[] = [];

const saying = (kinds: readonly (string | undefined)[]): string =>
  kinds.map((kind) => kind ?? '–').join(', ');

const missesIn = (table: readonly (readonly (string | undefined)[])[]): readonly string[] =>
  table.flatMap(([title = '', ...expected]) => {
    const [right, read] = [saying(expected), saying(told(title))];
    return right === read ? [] : [`${title}: ${read} instead of ${right}`];
  });

test('titles in seven languages are read as a careful reader reads them, but for known misses', () => {
  expect(missesIn(titles)).toEqual(KNOWN_MISSES);
  expect(titles.length).toBeGreaterThanOrEqual(300);
  expect(KNOWN_MISSES.length / titles.length).toBeLessThan(0.05);
});

/** These show what the lexicons are worth on titles that nobody had in mind. */
const MISSES_AMONG_FRESH_TITLES: readonly string[] = [
  'Mortgage Underwriter: finance, –, insurance instead of finance, –, finance',
  'Vice President of Engineering: engineering, director, engineering instead of engineering, director, –',
  'Senior Associate, Dispute Resolution: –, senior, – instead of law, senior, law',
  'Loss Adjuster: –, –, insurance instead of finance, –, insurance',
  'Principal Architect, Cloud Infrastructure: design, senior, architecture instead of software, senior, software',
  'Merchandising Manager: management, experienced, – instead of –, experienced, –',
  'Dance teacher and choreographer: teaching, –, education instead of teaching, –, –',
  'Product Analytics Intern: product, starting out, – instead of data, starting out, –',
  'Founder of a walking-tour company: management, founder or owner, – instead of management, founder or owner, travel',
  'Investor Relations Director: finance, director, finance instead of finance, director, –',
  'Tax Counsel: law, –, accounting instead of law, –, law',
  'Executive Coach and former HR Director: teaching, director, – instead of teaching, –, –',
  'Political Campaign Manager: marketing, experienced, – instead of policy, experienced, government',
  'Patent Examiner: –, –, – instead of law, –, government',
  'Sound Technician: engineering, –, – instead of art, –, –',
  'Finance Transformation Consultant: consulting, –, consulting instead of finance, –, –',
  'Fachkraft für Arbeitssicherheit: service, –, – instead of operations, –, –',
  'Kreditsachbearbeiterin: finance, experienced, – instead of finance, experienced, finance',
  'Elektromeister: craft, senior, – instead of craft, senior, construction',
  'Studienreferendarin: teaching, starting out, – instead of teaching, starting out, education',
  'Consultante senior en cybersécurité: software, senior, consulting instead of software, senior, software',
  'Chef de rayon boucherie: sales, head, retail instead of sales, head, food',
  'Mandataire immobilier: –, –, property instead of sales, –, property',
  "Trésorière d'une association: finance, –, – instead of finance, –, charity",
  'Redactora de contenidos: writing, –, media instead of writing, –, –',
  'Médico residente de pediatría: care, –, health instead of care, starting out, health',
  'Ingeniera de datos: data, –, engineering instead of data, –, software',
  'Professora universitária aposentada: teaching, retired, education instead of research, retired, education',
  'Operadora de caixa: sales, –, – instead of sales, –, retail',
  'Responsabile amministrazione e finanza: administration, head, – instead of finance, head, –',
  'Insegnante di danza: teaching, –, education instead of teaching, –, –',
  'Titolare di farmacia: management, founder or owner, health instead of care, founder or owner, health',
  'Manager Inkoop en Logistiek: operations, experienced, transport instead of operations, experienced, –',
  'Loopbaancoach: –, –, – instead of teaching, –, –',
];

test('of a hundred titles that nobody had in mind two thirds are read without a fault', () => {
  const fresh = rowsOf(FRESH_TITLES);
  expect(fresh).toHaveLength(100);
  expect(missesIn(fresh)).toEqual(MISSES_AMONG_FRESH_TITLES);
});

test('organisations tell the field that a careful reader sees, but for known misses', () => {
  const misses = organisations.flatMap(([organisation, field]) => {
    const read = kindsOfWork({ organisation }).field?.kind;
    return read === field ? [] : [`${organisation}: ${read} instead of ${field}`];
  });
  expect(misses).toEqual(KNOWN_MISSES_OF_ORGANISATIONS);
  expect(organisations.length).toBeGreaterThanOrEqual(80);
});

test('nothing is said of nothing', () => {
  const nothing = { field: undefined, function: undefined, level: undefined };
  expect(kindsOfWork({})).toEqual(nothing);
  expect(kindsOfWork({ title: '', organisation: ' ' })).toEqual(nothing);
  expect(kindsOfWork({ title: 'Zyntrelligence' })).toEqual(nothing);
});

test('an answer names its words as they stand, and where', () => {
  expect(kindsOfWork({ title: '  Vertriebsleiterin (m/w/d)', organisation: 'Sparkasse Talheim' })).toEqual({
    field: { kind: 'finance', confidence: 0.9, from: 'organisation', words: 'Sparkasse' },
    function: { kind: 'sales', confidence: 0.75, from: 'title', words: 'Vertriebsleiterin' },
    level: { kind: 'head', confidence: 0.9, from: 'title', words: 'Vertriebsleiterin' },
  });
});

test('who assists a chief is none', () => {
  for (const title of [
    'Assistant to the CEO',
    'CEO Assistant',
    'Vorstandsassistentin',
    'Assistentin der Geschäftsführung',
    'Assistante du directeur général',
    'Secretaria del presidente',
    'Assistente do presidente',
    'Assistente alla direzione',
    'Assistent van de directeur',
    'Secretary to the Board',
  ])
    expect(told(title), title).toEqual(['administration', undefined, undefined]);
});

test('a vice president is no president, and an account executive no executive', () => {
  expect(told('Vice President')[1]).toBe('director');
  expect(told('Vizepräsidentin')[1]).toBe('director');
  expect(told('Vice-présidente')[1]).toBe('director');
  expect(told('President')[1]).toBe('executive');
  expect(told('Account Executive')[1]).toBe('experienced');
  expect(told('Executive Assistant')[1]).toBeUndefined();
});

test('the longest phrase says the function, whatever its words say alone', () => {
  expect(told('Product Manager')[0]).toBe('product');
  expect(told('Account Manager')[0]).toBe('sales');
  expect(told('Office Manager')[0]).toBe('administration');
  expect(told('Director of Photography')[0]).toBe('art');
  expect(told('Sales Engineer')[0]).toBe('sales');
  expect(told('Product Marketing Manager')[0]).toBe('marketing');
  expect(told('Executive Search Consultant')[0]).toBe('recruiting');
});

test('of two callings the earlier one says the function', () => {
  expect(told('Lawyer and journalist')[0]).toBe('law');
  expect(told('Journalist and lawyer')[0]).toBe('journalism');
});

test('what somebody is called goes before what it is about, and that before manager', () => {
  expect(told('Marketing Recruiter')[0]).toBe('recruiting');
  expect(told('Manager, Marketing')[0]).toBe('marketing');
  expect(told('Manager')[0]).toBe('management');
});

test('a founder stays one beside other roles, in either order', () => {
  expect(told('Founder & CEO, ex-Google')).toEqual(['management', 'founder or owner', undefined]);
  expect(told('CEO and Founder')).toEqual(['management', 'founder or owner', undefined]);
});

test('what is over counts after what is now, and half', () => {
  expect(told('Former CEO, now consultant')[0]).toBe('consulting');
  const [now, over] = [kindsOfWork({ title: 'CEO' }), kindsOfWork({ title: 'former CEO' })];
  expect(over.level?.kind).toBe('executive');
  expect(over.level?.confidence).toBeCloseTo((now.level?.confidence ?? 0) / 2, 12);
});

test('who is retired keeps the calling', () => {
  expect(told('retired judge')).toEqual(['law', 'retired', 'law']);
  expect(told('Richterin i.R.')).toEqual(['law', 'retired', 'law']);
  expect(told('Rechtsanwalt a. D.')).toEqual(['law', 'retired', 'law']);
});

test('the employer in a title tells the field and nothing else', () => {
  expect(told('Head of Data at Deutsche Bank')).toEqual(['data', 'head', 'finance']);
  expect(told('Engineer @ Director Labs')[1]).toBeUndefined();
  expect(kindsOfWork({ title: 'Analyst bei der Sparkasse' }).field).toMatchObject({
    kind: 'finance',
    from: 'title',
    words: 'Sparkasse',
  });
});

test('every way to write for all genders is read', () => {
  for (const title of [
    'Entwickler*in',
    'Entwickler:in',
    'Entwickler_in',
    'EntwicklerIn',
    'Entwickler/in',
    'Entwickler/-in',
    'Entwickler(in)',
    'Entwicklerin (w/m/d)',
    'Développeur·se',
    'Développeur(euse)',
    'Développeuse (H/F)',
    'Desarrollador/a',
    'Desenvolvedor(a)',
    'Sviluppatore/trice',
  ])
    expect(told(title)[0], title).toBe('software');
});

test('compounds are taken apart, with links, in any gender, with letters spelt out', () => {
  expect(told('Qualitätssicherungsleiterin')[1]).toBe('head');
  expect(told('Vertriebsinnendienstmitarbeiterin')[0]).toBe('sales');
  expect(told('Geschaeftsfuehrerin')).toEqual(['management', 'executive', undefined]);
  expect(told('Marketing- und Vertriebsleiter')[0]).toBe('marketing');
  expect(told('Klantenservicemedewerker')[0]).toBe('support');
});

test('abbreviations are read with and without dots', () => {
  expect(told('C.F.O.')).toEqual(told('CFO'));
  expect(told('Dipl.-Ing.')[0]).toBe('engineering');
  expect(told('R&D Manager')[0]).toBe('research');
  expect(told('PDG')[1]).toBe('executive');
  expect(told('DRH')[0]).toBe('human resources');
  expect(told('RA')[0]).toBe('law');
  expect(told('GF')[1]).toBe('executive');
});

test('title and organisation: whoever says the field more clearly', () => {
  expect(told('Software Engineer', 'Deutsche Bank')[2]).toBe('finance');
  expect(told('Journalist', 'Acme Media Lab Consulting')[2]).toBe('media');
  expect(told('Nurse', 'University of Westmarch')[2]).toBe('health');
});

test('who writes "Retired" for an organisation is', () => {
  expect(kindsOfWork({ organisation: 'Retired' }).level).toMatchObject({
    kind: 'retired',
    from: 'organisation',
  });
  expect(kindsOfWork({ organisation: 'Retired Officers Club' }).level).toBeUndefined();
});

test('a name of Object.prototype is no word', () => {
  expect(told('constructor __proto__ toString')).toEqual([undefined, undefined, undefined]);
});

const anyTitle = fc.constantFrom(...titles.map(([title = '']) => title));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.oneof(anyTitle, fc.string({ maxLength: 6 })), { maxLength: 5 }).map((parts) => parts.join(' ')),
);

test('capitals and accents change nothing', () => {
  fc.assert(
    fc.property(anyTitle, (title) => {
      expect(told(title.toUpperCase())).toEqual(told(title));
      expect(told(title.toLowerCase())).toEqual(told(title));
      expect(told(title.normalize('NFD'))).toEqual(told(title));
      expect(told(fold(title))).toEqual(told(title));
    }),
    { numRuns: 500 },
  );
});

test('what was asked before changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 12 }), anyText, (others, title) => {
      const before = kindsOfWork({ title, organisation: title });
      for (const other of others) kindsOfWork({ title: other, organisation: other });
      expect(kindsOfWork({ title, organisation: title })).toEqual(before);
    }),
  );
});

test('any text gives kinds of the vocabulary, a confidence between 0 and 1, and words that stand there', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, organisation) => {
      const { field, function: work, level } = kindsOfWork({ title, organisation });
      expect([...FIELDS, undefined]).toContain(field?.kind);
      expect([...WORK_FUNCTIONS, undefined]).toContain(work?.kind);
      expect([...LEVELS, undefined]).toContain(level?.kind);
      for (const reading of [field, work, level]) {
        if (reading === undefined) continue;
        expect(reading.confidence).toBeGreaterThan(0);
        expect(reading.confidence).toBeLessThanOrEqual(1);
        expect(reading.words).not.toBe('');
        expect(reading.from === 'title' ? title : organisation).toContain(reading.words);
      }
    }),
    { numRuns: 300 },
  );
});

test('a word without end is read in no time to speak of and gives nothing', () => {
  expect(told('leiterin'.repeat(100_000))).toEqual([undefined, undefined, undefined]);
});
