/** What an address book or Robin's own hand knows beyond work. Phone numbers lie in the ranges kept free for fiction. */
export const DETAILS = `
name                    | phone            | birthday   | also          | note
Mirela Ionescu          | +44 7700 900114  | --03-09    |               | Trained together at Marlow Quill. Bakes when she is worried. Her sister-in-law Orla runs marketing at Tallow Street Studio.
Kwame Boateng-Osei      | +44 117 496 0112 |            |               | Met at the finance breakfast. Took over the books of Saltmarsh Foods in a bad year and likes plain reports.
Siobhán Ní Dhálaigh     | +44 7700 900127  | 1984-11-02 |               | Went out on her own six years ago and is glad of it. Asks good questions about money and about sleep.
Thomas Eyre-Whitlock    | +44 7700 900135  | 1957-06-30 |               | My first boss, at Marlow Quill. Taught me to ring instead of writing when it is difficult. Grows pears.
Hannah Pellow           | +44 117 496 0131 | --08-17    |               | Sits opposite. Passed her last exam at the first try.
Desmond Okoro-Lyle      | +44 117 496 0139 |            | Des           | Knows where every spreadsheet is buried.
Aïcha Benmoussa         | +44 117 496 0144 | --01-23    |               |
Priya Raghunathan       | +44 20 7946 0158 |            |               | Two small children. Was my mentor for a year.
Grace Achterberg        | +44 7700 900163  | --05-05    |               | Sends small firms my way when her week is full; I do the same.
林雨晴                  |                  |            | Lin Yuqing    | Studied with me for one term. Writes better English than I do. Best to write in her morning.
ليلى حداد               |                  | --02-14    | Layla Haddad  | Met at the printing fair in the year of the audit. Sends cardamom coffee.
Håkon Sørvik            |                  |            |               | Walks in every weather.
Fatoumata Diarra-Blanc  | +44 117 496 0171 |            |               | Knows every grant in the county.
Bronwen Llewelyn-Hart   |                  |            |               | Answers VAT questions in one line, and is right.
Gareth Polwhele         | +44 117 496 0176 |            |               | Would open a business account without a fee in the first year.
Dorothea Finch-Abara    |                  | 1951-12-11 |               | Treasurer of the Openfield Trust since the first jumble sale.
Nadia Vance-Petrov      | +44 117 496 0182 |            |               | Company law, shareholder agreements. First half hour is free, and she means it.
Samuel Otieno-Reid      | +44 7700 900188  | --10-28    | Sam           | Runs the warehouse at Saltmarsh Foods. Calm in a flood; there was one.
Henrike Althaus         |                  |            |               | Supervised my dissertation, wrote the recommendation that got me the first post.
Teo Marchetti-Lund      | +44 7700 900191  | --07-19    |               | Draws on napkins. Needs someone for his own tax return every January.
Beatriz Salgueiro       | +44 117 496 0195 |            | Bea Salgueiro | Advises founders for the city. Reads business plans with a pencil.
Joan Pettifer           | +44 117 496 0103 | --04-12    |               | Has the spare key. Used to run a wool shop and still knows every trader on the hill.
Margaret Ashdown        | +44 1632 960106  | 1954-09-21 | Mum           |
Daniel Ashdown          | +44 7700 900109  | 1989-02-27 | Dan           |
Rosie Ashdown-Clarke    | +44 7700 900118  | --12-03    |               |
Amara Linnell           | +44 7700 900122  | --06-08    |               | Friend from the rowing years. Thinking of her own practice too.
Giorgos Vlahakis        | +44 117 496 0126 |            |               | Keeps his receipts in a bread tin.
Petra Holubová          | +44 117 496 0133 |            |               | Desk by the window is free from the first of any month.
Jonas Bergqvist-Adeyemi |                  | 1990-04-30 |               | Flat mate of the student years.
Cecily Thrale           | +44 117 496 0147 |            |               | Rehearsals on Wednesdays. Knows half the city through its voices.
Ilse Vandermeer         |                  |            |               | Built the web site of the rowing club.
Kaito Morinaga          | +44 7700 900152  |            |               | Took the portraits at Hannah's wedding. Would swap pictures for a tax return.
Winifred Amoah          |                  | --11-15    |               | Chairs the Openfield Trust and remembers every name.
`;
