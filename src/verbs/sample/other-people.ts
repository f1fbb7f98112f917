/** Everybody who is not in finance: few and varied, as is usual, and just the kinds that a new firm will need. */
export const OTHER_PEOPLE = `
name                    | title                    | firm                          | place       | addresses                                    | sources
Orla Fennimore          | Head of marketing        | Tallow Street Studio          |             | orla.fennimore@tallowstreet.example.com      | linkedin mail
Nadia Vance-Petrov      | Solicitor, company law   | Lindqvist Harrow              | Bristol     | nadia.vance@lindqvistharrow.example.com      | vcard linkedin mail
Samuel Otieno-Reid      | Operations manager       | Saltmarsh Foods               | Bristol     | samuel.otieno@saltmarsh.example.com          | vcard linkedin mail
Henrike Althaus         | Professor of accounting  | Nordhaven University          | Nordhaven   | henrike.althaus@nordhaven.example.org        | vcard mail
Teo Marchetti-Lund      | Graphic designer         | Paper Heron                   | Bristol     | teo@paperheron.example.net                   | vcard linkedin mail
Beatriz Salgueiro       | Start-up adviser         | City Enterprise Desk          | Bristol     | beatriz.salgueiro@enterprisedesk.example.org | vcard mail
Joan Pettifer           | Neighbour at number 14   |                               | Bristol     |                                              | hand
Margaret Ashdown        | Mum                      |                               | Shaftesbury | margaret.ashdown@example.net                 | vcard mail
Daniel Ashdown          | Brother                  |                               | Leeds       | daniel.ashdown@example.net                   | vcard mail
Rosie Ashdown-Clarke    | Cousin                   |                               | Exeter      | rosie.clarke@example.net                     | vcard
Amara Linnell           | Physiotherapist          | Harbourside Practice          | Bristol     | amara.linnell@example.net                    | vcard mail
Giorgos Vlahakis        | Owner                    | Corner Oven Bakery            | Bristol     | giorgos@corneroven.example.com               | vcard mail
Lâm Minh-Thu            | Founder                  | Lanternfish Apps              |             | minhthu@lanternfish.example.com              | linkedin mail
Petra Holubová          | Manager                  | The Rope Walk, shared offices | Bristol     | petra@ropewalk.example.org                   | vcard mail
Ravi Kalsekar           | IT consultant            | Kalsekar Systems              |             | ravi@kalsekar.example.net                    | linkedin mail
Jonas Bergqvist-Adeyemi | Secondary school teacher |                               | Malmö       | jonas.bergqvist@example.net                  | vcard mail
Cecily Thrale           | Choir director           | St Brannoc's Singers          | Bristol     | cecily@brannocsingers.example.org            | vcard mail
Hugo Lamarque           | Insurance broker         | Lamarque Cover                |             | hugo.lamarque@example.com                    | linkedin mail
Tamsin Okafor-Grey      | Recruiter                | Ladder Lane Recruitment       |             | tamsin@ladderlane.example.com                | linkedin mail
Ilse Vandermeer         | Web developer            |                               | Ghent       | ilse.vandermeer@example.net                  | vcard linkedin
Paloma Reyes-Whitby     | Head of people           | Quayside Homes                |             | paloma.reyes@quayside.example.com            | linkedin
Kaito Morinaga          | Photographer             |                               | Bristol     |                                              | hand
Lucía Ferrándiz         | Architect                | Ferrándiz Brook               |             | lucia@ferrandizbrook.example.com             | linkedin mail
Winifred Amoah          | Chair of trustees        | Openfield Trust               | Bristol     | winifred.amoah@openfield.example.org         | vcard mail
`;
