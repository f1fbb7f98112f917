import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signatureReader } from './signature.ts';

const ADA = { name: 'Ada Quimby', address: 'ada.quimby@ovenworks.example' };
const JONAS = { name: 'Jonas Rübsam', address: 'j.ruebsam@federwerk.example' };
const CLAIRE = { name: 'Claire Ombrelle', address: 'claire@papeterie-lune.example' };

const read = (letter: string, signer = ADA) => signatureReader()(letter, signer);
const says = (letter: string, signer = ADA): string => {
  const found = read(letter, signer);
  if (!found) return '';
  const { title = '-', organisation = '-', phones, profiles } = found;
  return [title, organisation, ...phones, ...profiles].join(' | ');
};

test('behind the line of two dashes stands who somebody is', () => {
  const letter = 'See you on Friday.\n\n-- \nAda Quimby\nHead of Baking\nOvenworks Ltd\n+44 20 7946 0958\n';
  expect(read(letter)).toEqual({
    title: 'Head of Baking',
    organisation: 'Ovenworks Ltd',
    phones: ['+44 20 7946 0958'],
    profiles: [],
  });
});

test.each([
  ['Kind regards,\n\nAda Quimby\nHead of Baking, Ovenworks Ltd', 'Head of Baking | Ovenworks Ltd'],
  ['Best,\nAda\n\nAda Quimby | Head of Baking | Ovenworks', 'Head of Baking | Ovenworks'],
  ['Thanks!\nAda\n-- \nAda Quimby, Head of Baking\nOvenworks, Inc.', 'Head of Baking | Ovenworks, Inc.'],
  ['Best,\nAda Quimby\nLead Designer @ Plum Kitchens', 'Lead Designer | Plum Kitchens'],
  ['Cheers, Ada\nSoftware Engineer at Plum Kitchens', 'Software Engineer | Plum Kitchens'],
  [
    'All the best\nDr. Ada B. Quimby, PhD\nProfessor\nUniversity of Talheim',
    'Professor | University of Talheim',
  ],
  ['-- \nAda Quimby\nCTO\nTel: 020 7946 0958, Fax: 020 7946 0959', 'CTO | - | 020 7946 0958'],
  ['Regards,\nAda Quimby\nVice President, Engineering', 'Vice President, Engineering | -'],
  [
    '-- \nAda Quimby\nFounder\nhttps://www.linkedin.com/in/ada-quimby\nhttps://www.linkedin.com/company/ovenworks',
    'Founder | - | https://www.linkedin.com/in/ada-quimby',
  ],
])('English: %j', (letter, said) => expect(says(`Hello Bo,\n\nfine.\n\n${letter}\n`)).toBe(said));

test.each([
  [
    'Mit freundlichen Grüßen\n\nJonas Rübsam\nGeschäftsführer\nFederwerk GmbH & Co. KG\nTalstraße 5\n04109 Talheim\nTel.: +49 30 901820\nAmtsgericht Talheim HRB 12345\nGeschäftsführer: Max Muster',
    'Geschäftsführer | Federwerk GmbH & Co. KG | +49 30 901820',
  ],
  [
    'Viele Grüße aus Bremen,\nJonas Rübsam\n--\nDipl.-Ing. Jonas Rübsam\nVertriebsingenieur',
    'Vertriebsingenieur | -',
  ],
  ['Beste Grüsse\ni. V. Jonas Rübsam\nLeiter Einkauf\nFederwerk AG', 'Leiter Einkauf | Federwerk AG'],
  ['LG Jonas\n\nJonas Rübsam\nProjektleiterin', ''],
  [
    'Mit freundlichen Grüßen\n\ni. A. Jonas Rübsam\nFederkunde\n\nFederwerk GmbH\nTalstraße 5',
    '- | Federwerk GmbH',
  ],
  [
    'MfG\nJonas Rübsam\nProjektleiter | Federwerk AG | Mobil 0171 2345678',
    'Projektleiter | Federwerk AG | 0171 2345678',
  ],
])('German: %j', (letter, said) => expect(says(`Hallo Bo,\n\nja.\n\n${letter}\n`, JONAS)).toBe(said));

test.each([
  [
    'Bien cordialement,\n\nClaire Ombrelle\nDirectrice commerciale\nPapeterie de la Lune SAS\nTél. : +33 1 42 68 53 00',
    'Directrice commerciale | Papeterie de la Lune SAS | +33 1 42 68 53 00',
  ],
  ['Cordialement\nClaire OMBRELLE\nChargée de clientèle', 'Chargée de clientèle | -'],
  [
    'Saludos,\nClaire Ombrelle\nDirectora financiera\nPapelería Luna, S.L.',
    'Directora financiera | Papelería Luna, S.L.',
  ],
  ['Atenciosamente,\nClaire Ombrelle\nGerente de vendas', 'Gerente de vendas | -'],
  [
    'Cordiali saluti\nClaire Ombrelle\nResponsabile acquisti\nLuna S.r.l.',
    'Responsabile acquisti | Luna S.r.l.',
  ],
  ['Met vriendelijke groet,\nClaire Ombrelle\nInkoper\nLuna B.V.', 'Inkoper | Luna B.V.'],
])('French and others: %j', (letter, said) =>
  expect(says(`Bonjour Bo,\n\noui.\n\n${letter}\n`, CLAIRE)).toBe(said),
);

test.each([
  ['Kind regards\nBo Yarrow\nHead of Baking\nOvenworks Ltd', 'somebody else signs'],
  ['Kind regards\nAda Yarrow\nHead of Baking', 'another family of the same given name'],
  ['-- \nHead of Baking\nOvenworks Ltd', 'nobody signs'],
  ['Ada Quimby\nHead of Baking\nOvenworks Ltd', 'no closing stands above'],
  ['-- \nAda Quimby\n"Every baker is a chemist."', 'a saying is no title'],
  ['-- \nAda Quimby\nI am a baker and like it.', 'a sentence is no title'],
  ['-- \nAda Quimby\nFormer Head of Baking', 'what is over'],
  ['-- \nAda Quimby\nDepartment of Baking', 'a department'],
  ['-- \nAda Quimby\nFax +44 20 7946 0959', 'a fax'],
  ['-- \nAda Quimby\nVAT 123456789\nIBAN 44 2079460958', 'numbers of other things'],
  ['-- \nAda Quimby\n12 Baker Street\nLondon', 'a street'],
  ['-- \nAda Quimby\nada.quimby@ovenworks.example', 'an address only'],
  ['-- \nOvenworks list\nTo unsubscribe write to Ada Quimby\nAda Quimby\nListmaster', "a list's footer"],
  ['Thanks,\nAda\n\nHead of Baking is a nice job, by the way.\nOvenworks Ltd wants one.', 'prose below'],
  ['Thanks,\nAda\n\nTalk to Bo, Head of Sales at Engines Ltd', 'below a gap under a given name'],
  ['Kind regards\nAda Quimby\n\nAsk the engineer.', 'a sentence below the name'],
  ["Kind regards\nAda Quimby\n\nPS Bo's mobile: +44 7700 900123", "another's telephone"],
  ['-- \nAda Quimby\nA member of Engines Ltd', 'what a firm belongs to'],
  ['Kind regards\np/o Ada Quimby\nBaker', 'somebody signs for another'],
  ['-- \nAda Quimby & Bo Yarrow\nFounders', 'two sign'],
])('nothing is read of %j: %s', (letter) => expect(read(`Hello,\n\nfine.\n\n${letter}\n`)).toBeUndefined());

test('whom the header calls by the address only is known by both names in it', () => {
  const letter = '-- \nAda Quimby\nBaker\n';
  expect(says(letter, { name: '', address: 'ada.quimby@mail.example' })).toBe('Baker | -');
  expect(says(letter, { name: '', address: 'aq@mail.example' })).toBe('');
});

test('a firm without a form is taken where the address bears its name, and not from a mailbox that anybody may have', () => {
  const letter = '-- \nAda Quimby\nBaker\nPlumtree Kitchens\n';
  expect(says(letter, { ...ADA, address: 'ada@plumtree.example' })).toBe('Baker | Plumtree Kitchens');
  expect(says(letter, { ...ADA, address: 'ada@mail.plumtree.co.uk' })).toBe('Baker | Plumtree Kitchens');
  expect(says(letter, { ...ADA, address: 'ada@gmail.com' })).toBe('Baker | -');
});

test('whatever the letter, nothing breaks, and what is found stands in it', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '-- ',
      'Kind regards,',
      'Ada Quimby',
      'Baker',
      'Quill Ltd',
      '',
      '> Bo',
      '+44 20 7946 0958',
      '|',
    ),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const letter = lines.join('\n');
      const found = read(letter);
      for (const value of [found?.title, found?.organisation, ...(found?.phones ?? [])])
        expect(value === undefined || letter.includes(value)).toBe(true);
    }),
  );
});

test('a hundred kilobytes without a line end, or of line ends, are read', () => {
  for (const letter of [
    `-- \nAda Quimby ${'x, '.repeat(30_000)}`,
    `-- \nAda Quimby${'\n'.repeat(100_000)}`,
    '-- \n'.repeat(25_000),
  ])
    expect(read(letter)).toBeUndefined();
});
