/**
 * The people of Robin's own trade, one a line: invented names, invented firms, addresses under reserved domains.
 * Two addresses in a cell are two ways to the same person.
 */
export const FINANCE_PEOPLE = `
name                   | title                     | firm                         | place   | addresses                                               | sources
Mirela Ionescu         | Audit manager             | Hallgate Audit               | Bristol | mirela.ionescu@hallgate.example.com, mirela@example.net | vcard linkedin mail
Kwame Boateng-Osei     | Finance director          | Saltmarsh Foods              | Bristol | kwame.boateng@saltmarsh.example.com                     | vcard linkedin mail
Siobhán Ní Dhálaigh    | Tax adviser               | Ní Dhálaigh Tax              | Cork    | siobhan@nidhalaigh.example.org                          | vcard linkedin mail
Thomas Eyre-Whitlock   | Retired senior partner    | Marlow Quill Accountants     | Bath    | t.eyrewhitlock@example.org                              | vcard mail
Joost van der Velde    | Partner                   | Marlow Quill Accountants     | Utrecht | joost.vandervelde@marlowquill.example.com               | vcard linkedin mail
Hannah Pellow          | Audit senior              | Pennyfold Rowe               | Bristol | hannah.pellow@pennyfold.example.com                     | vcard mail
Desmond Okoro-Lyle     | Management accountant     | Pennyfold Rowe               | Bristol | desmond.okoro@pennyfold.example.com                     | vcard mail
Aïcha Benmoussa        | Payroll manager           | Pennyfold Rowe               | Bristol | aicha.benmoussa@pennyfold.example.com                   | vcard linkedin mail
Priya Raghunathan      | Financial controller      | Brightwater Cooperative Bank | London  | priya.raghunathan@brightwater.example.com               | vcard linkedin mail
Grace Achterberg       | Bookkeeper, self-employed | Achterberg Books             | Bristol | grace@achterberg.example.net                            | vcard linkedin mail
林雨晴                 | Group accountant          | Harbour Lantern Trading      | Taipei  | lin.yuqing@harbourlantern.example.com                   | vcard mail
ليلى حداد              | Chief accountant          | Cedar Row Printing           | Beirut  | layla.haddad@cedarrow.example.org                       | vcard mail
Łukasz Wiśnicki        | Internal auditor          | Tramway Insurance            |         | lukasz.wisnicki@tramway.example.com                     | linkedin mail
Inês Carvalhal         | Credit analyst            | Brightwater Cooperative Bank |         | ines.carvalhal@brightwater.example.com                  | linkedin mail
Håkon Sørvik           | Treasurer                 | Fjellheim Shipping           | Bergen  | hakon.sorvik@fjellheim.example.org                      | vcard linkedin mail
Yusuf Demirkan         | Tax manager               | Larkhill Advisers            |         | yusuf.demirkan@larkhill.example.com                     | linkedin mail
Owen Tregarth          | Insolvency practitioner   | Tregarth Turnaround          |         | owen@tregarth.example.net                               | linkedin mail
Fatoumata Diarra-Blanc | Grants accountant         | Openfield Trust              | Bristol | fatoumata@openfield.example.org                         | vcard mail
Rafael Monteagudo      | Cost analyst              | Saltmarsh Foods              |         | rafael.monteagudo@saltmarsh.example.com                 | linkedin mail
Chidinma Ezeani        | Pensions accountant       | Wayfarer Pensions            |         | chidinma.ezeani@wayfarer.example.com                    | linkedin mail
Bronwen Llewelyn-Hart  | VAT specialist            | Larkhill Advisers            | Cardiff | bronwen@larkhill.example.com                            | vcard mail
Marek Dvořáček         | Transfer pricing manager  | Tramway Insurance            |         | marek.dvoracek@tramway.example.com                      | linkedin mail
Namgung Soo-ah         | Financial analyst         | Quayside Homes               |         | sooah.namgung@quayside.example.com                      | linkedin mail
Elif Karadeniz         | Forensic accountant       | Hallgate Audit               |         | elif.karadeniz@hallgate.example.com                     | linkedin mail
Gareth Polwhele        | Business banking manager  | Brightwater Cooperative Bank | Bristol | gareth.polwhele@brightwater.example.com                 | vcard mail
Anneliese Brückner     | Controller                | Rotdorn Maschinenbau         |         | a.brueckner@rotdorn.example.org                         | linkedin mail
Tomasz Zielonka        | Accounts assistant        | Quayside Homes               |         | tomasz.zielonka@quayside.example.com                    | linkedin
Niamh Corrigan-Bell    | Accounts payable lead     | Saltmarsh Foods              |         | niamh.corrigan@saltmarsh.example.com                    | linkedin mail
Vikram Sethuram        | Fund accountant           | Oriel Lane Funds             |         | vikram.sethuram@oriellane.example.com                   | linkedin mail
Leocadia Prieto        | External auditor          | Hallgate Audit               |         | leocadia.prieto@hallgate.example.com                    | linkedin
Peter Mossop           |                           |                              |         | peter.mossop@example.com                                | mail
Zanele Mthimkhulu-Ross | Finance business partner  | Quayside Homes               |         | zanele.ross@quayside.example.com                        | linkedin mail
Dorothea Finch-Abara   | Charity treasurer         | Openfield Trust              | Bristol | dorothea.finch@openfield.example.org                    | vcard mail
Imre Halmágyi          | Systems accountant        | Tramway Insurance            |         | imre.halmagyi@tramway.example.com                       | linkedin
Callum Strachan-Wood   | Company secretary         | Quayside Homes               |         | callum.strachan@quayside.example.com                    | linkedin
Đặng Quỳnh Anh         | Tax trainee               | Larkhill Advisers            |         | quynhanh.dang@larkhill.example.com                      | linkedin mail
`;
