/**
 * How Robin keeps in touch, one person a line. `every` and `silent` are days: the usual gap, and how long ago the
 * last contact was. `ways` are drawn from by chance, so a way written twice is twice as likely. `talk` is what it is
 * about, `last` the last contact as it shall stand. People without a line were never in touch.
 */
export const RHYTHMS = `
name                    | every | silent | months | ways                      | talk           | last
Hannah Pellow           | 6     | 1      | 28     | mail mail meeting         | work           | mail both: Stock count rota
Desmond Okoro-Lyle      | 7     | 3      | 30     | mail mail call            | work           | mail both: Accruals before the close
Margaret Ashdown        | 7     | 4      | 30     | call call mail            | home           | call: Rang Mum; the roof is mended, and she is reading my plan
Samuel Otieno-Reid      | 16    | 9      | 26     | mail call meeting         | work           | mail out: Your stock figures, with thanks
Aïcha Benmoussa         | 11    | 5      | 22     | mail                      | work           | mail both: Payroll dates for the year end
Grace Achterberg        | 18    | 12     | 24     | mail mail call meeting    | own trade      | mail both: A tea importer who needs a bookkeeper
Mirela Ionescu          | 9     | 31     | 30     | mail meeting call meeting | own trade home | mail out: How did the partner interview go?
Kwame Boateng-Osei      | 24    | 2      | 20     | mail mail meeting         | work trade     | mail in: Would you do our books if you set up on your own?
Siobhán Ní Dhálaigh     | 30    | 84     | 27     | call mail call            | own trade      | call: Registering for VAT from the first day
Teo Marchetti-Lund      | 24    | 57     | 23     | message mail meeting      | own help       | message out: Three names for the firm, which one do you like?
Nadia Vance-Petrov      | 34    | 96     | 21     | mail mail call            | help           | mail in: Draft articles of association
Thomas Eyre-Whitlock    | 75    | 187    | 30     | mail call meeting call    | own trade      | meeting: Leaving a firm well
Beatriz Salgueiro       | 28    | 21     | 9      | mail meeting              | own            |
Priya Raghunathan       | 30    | 88     | 29     | mail call meeting         | trade          | mail both: Books on managing people
Tamsin Okafor-Grey      | 14    | 35     | 16     | mail message call         | other          | call: A post in Swindon, not for me
Henrike Althaus         | 110   | 262    | 30     | mail                      | other          | mail in: The recommendation, and a question about your plans
Amara Linnell           | 15    | 6      | 25     | message meeting call      | home own       | meeting: Rowed with Amara, talked about opening our own places in the same year
Giorgos Vlahakis        | 40    | 26     | 6      | meeting mail              | help           | meeting: Bread and receipts with Giorgos, he keeps them all in one tin
Daniel Ashdown          | 21    | 13     | 30     | call mail                 | home           | call: Rang Dan about Mum's birthday
Rosie Ashdown-Clarke    | 90    | 64     | 28     | call                      | home           | call: Rosie rang, the baby walks
Joan Pettifer           | 17    | 8      | 24     | meeting                   | home           | meeting: Tea at Joan's, she knows the landlord of the empty shop
Jonas Bergqvist-Adeyemi | 60    | 71     | 30     | mail call                 | other          | mail both: The spare room, and how long to stay
Cecily Thrale           | 30    | 19     | 20     | mail                      | other          | mail both: Who sings the second alto line?
Lâm Minh-Thu            | 45    | 40     | 11     | message mail              | help           | message out: Thank you for showing me your first budget
Petra Holubová          | 50    | 33     | 8      | mail call                 | help           | mail both: The desk by the window
Ravi Kalsekar           | 55    | 48     | 18     | mail message              | help           | mail out: Which ledger program would you trust?
Fatoumata Diarra-Blanc  | 32    | 15     | 22     | mail call                 | work           | mail both: Grant report of the Openfield Trust
Bronwen Llewelyn-Hart   | 40    | 22     | 26     | mail                      | trade          | mail both: Zero rate for bread, standard rate for cake
Joost van der Velde     | 45    | 52     | 30     | mail call                 | trade          | mail out: The Utrecht papers are signed
Elif Karadeniz          | 38    | 74     | 28     | mail meeting              | trade          | mail out: Lunch when your case is over?
Håkon Sørvik            | 70    | 205    | 30     | mail                      | trade          | mail in: A cabin, three days, no signal
林雨晴                  | 48    | 168    | 29     | mail message              | trade other    | mail both: Photos of the old library
ليلى حداد               | 55    | 60     | 24     | mail                      | trade other    | mail both: Coffee, and the price of paper
Łukasz Wiśnicki         | 42    | 30     | 19     | mail                      | trade          | mail both: Sampling for the internal audit
Inês Carvalhal          | 60    | 74     | 21     | mail                      | trade          | mail both: Loan covenants in plain words
Yusuf Demirkan          | 50    | 230    | 26     | mail call                 | trade          | mail out: Thank you for the second opinion
Owen Tregarth           | 120   | 150    | 27     | mail                      | trade          | mail both: Suppliers of the dairy
Rafael Monteagudo       | 26    | 17     | 15     | mail                      | work           | mail both: Cost per crate
Chidinma Ezeani         | 65    | 90     | 24     | mail                      | trade          | mail both: Pension letters
Marek Dvořáček          | 80    | 410    | 29     | mail                      | trade          | mail both: Handover of the Prague file
Namgung Soo-ah          | 70    | 95     | 18     | mail message              | trade          | message out: Congratulations on the new post
Gareth Polwhele         | 45    | 37     | 10     | mail call                 | help           | call: Asked Gareth about a business account, no fee in the first year
Anneliese Brückner      | 75    | 520    | 30     | mail                      | trade          | mail both: Last questions on the merger
Niamh Corrigan-Bell     | 30    | 24     | 12     | mail                      | work           | mail both: Late invoices
Vikram Sethuram         | 90    | 340    | 28     | mail                      | trade          | mail in: Change of address
Peter Mossop            | 100   | 480    | 30     | mail                      | trade          | mail out: Your old files
Zanele Mthimkhulu-Ross  | 60    | 45     | 17     | mail message              | trade          | mail both: Service charge budget
Dorothea Finch-Abara    | 85    | 100    | 30     | mail call                 | work           | call: Dorothea asked who could follow her as treasurer
Đặng Quỳnh Anh          | 40    | 29     | 9      | message mail              | trade          | message out: Notes for the tax exam
Winifred Amoah          | 95    | 110    | 26     | mail                      | work           | mail both: Trustees' dinner
Hugo Lamarque           | 90    | 112    | 13     | mail                      | help           | mail out: Professional indemnity, what would it cost?
Lucía Ferrándiz         | 120   | 390    | 24     | mail                      | other          | mail both: Drawings of the mill
Kaito Morinaga          | 100   | 140    | 14     | meeting                   | other          | meeting: Kaito showed me his darkroom
`;
