import { expect, test } from 'vitest';
import { TEMPLATE_NAMES, type TemplateName } from './goal-template.ts';
import { NEEDS_OF_TEMPLATES } from './needs-of-templates.ts';
import { templateFor } from './template-for.ts';

const AIMS: Readonly<Record<TemplateName, readonly string[]>> = {
  'start a business': [
    'I want to start a bakery',
    'start a business',
    'open a small café in Porto',
    'become self-employed as a translator',
    'launch my own consulting firm',
    'found a company for bicycle repair',
    'eine Bäckerei eröffnen',
    'mich selbstständig machen',
    'ein Unternehmen gründen',
    'eine eigene Kanzlei aufmachen',
    'créer mon entreprise',
    'ouvrir une boulangerie',
    'me mettre à mon compte',
    'abrir una panadería',
    'montar mi propio negocio',
    'quiero emprender',
  ],
  'find a job': [
    'find a job',
    'get a new job in marketing',
    'einen neuen Job finden',
    'Ich suche eine Stelle als Buchhalterin',
    'ein Praktikum finden',
    'neue Arbeit finden',
    'trouver un emploi',
    'je cherche un poste de comptable',
    'trouver du travail à Lyon',
    'encontrar trabajo',
    'busco empleo de enfermera',
    'find a job at a university',
  ],
  'change field': [
    'change field',
    'switch from accounting to marketing',
    'a career change into teaching',
    'Quereinstieg in die Softwareentwicklung',
    'die Branche wechseln',
    'einen anderen Beruf lernen und umschulen',
    'changer de métier',
    'une reconversion dans la santé',
    'cambiar de sector',
    'cambiar de carrera',
    'become a teacher',
    'Ich will Lehrer werden',
    'devenir infirmière',
  ],
  'raise money': [
    'raise money for my startup',
    'find investors for our company',
    'Investoren für mein Unternehmen finden',
    'Kapital für die Firma aufnehmen',
    'lever des fonds',
    'trouver des investisseurs',
    'levantar capital',
    'buscar inversores para mi empresa',
    'close a seed round',
  ],
  'move to a city': [
    'move to Lisbon',
    'relocate to Canada',
    'nach Hamburg ziehen',
    'Umzug nach Wien',
    'nach Portugal auswandern',
    'déménager à Lyon',
    'm’installer à Montréal',
    'mudarme a Valencia',
    'trasladarme a otra ciudad',
    'partir vivre au Canada',
  ],
  'publish research': [
    'publish my research',
    'publish a paper on soil',
    'meine Forschung veröffentlichen',
    'eine Dissertation schreiben und publizieren',
    'publier mes recherches',
    'publicar una investigación',
    'get a paper into a good journal',
  ],
  'sell a firm': [
    'sell my company',
    'sell our bakery',
    'meine Firma verkaufen',
    'einen Nachfolger für meinen Betrieb finden',
    'vendre ma société',
    'vender mi empresa',
    'traspasar mi tienda',
  ],
  'get into a school': [
    'get into a school of design',
    'get into Stanford university',
    'einen Studienplatz für Medizin bekommen',
    'an einer Hochschule studieren',
    'entrer dans une école de commerce',
    'être admise à l’université',
    'entrar en la universidad',
    'do a PhD in history',
  ],
  'find a co-founder': [
    'find a co-founder for my startup',
    'find a cofounder',
    'einen Mitgründer finden',
    'trouver un cofondateur',
    'buscar un cofundador para mi empresa',
    'encontrar una socia para mi negocio',
  ],
  'something else': [
    'learn the cello',
    'run a marathon',
    'besser schlafen',
    'find a flat',
    'get promoted',
    '',
    '…',
  ],
};

test.each(TEMPLATE_NAMES.flatMap((name) => AIMS[name].map((aim) => [aim, name] as const)))(
  '"%s" is to %s',
  (aim, name) => {
    expect(templateFor(aim)).toBe(name);
  },
);

test('capitals, accents and order of words change nothing', () => {
  expect(templateFor('EROFFNEN: EINE BACKEREI')).toBe('start a business');
});

test('every template but the empty one names people to whom a goal may turn, each once', () => {
  for (const name of TEMPLATE_NAMES) {
    const needs = NEEDS_OF_TEMPLATES[name];
    expect(needs.length > 0).toBe(name !== 'something else');
    expect(new Set(needs.map((need) => need.name)).size).toBe(needs.length);
    for (const { kinds, also } of needs) expect(kinds.length > 0 || also !== undefined).toBe(true);
  }
});

test('no template uses a word that this house does not use', () => {
  const told = TEMPLATE_NAMES.flatMap((name) =>
    NEEDS_OF_TEMPLATES[name].flatMap(({ name: called, why, where = [] }) => [called, why, ...where]),
  );
  expect(told.filter((text) => /\b(lead|deal|pipeline|score|debt|asset)s?\b/i.test(text))).toEqual([]);
});
