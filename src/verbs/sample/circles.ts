/**
 * What happens among several. The first name under `mail` is the one who writes, Robin among those who read;
 * with `cc` Robin stands in the second row. Through such mails it shows who knows whom.
 */
export const CIRCLES = `
about                              | way     | every | silent | months | people
Dinner at ours                     | mail    | 95    | 45     | 24     | Mirela Ionescu, Orla Fennimore
Finance breakfast at the Rope Walk | event   | 92    | 118    | 24     | Kwame Boateng-Osei, Grace Achterberg, Inês Carvalhal, Gareth Polwhele, Priya Raghunathan
Family lunch at Mum's              | meeting | 45    | 38     | 30     | Margaret Ashdown, Daniel Ashdown
Trustees' accounts                 | cc      | 120   | 130    | 26     | Winifred Amoah, Dorothea Finch-Abara, Fatoumata Diarra-Blanc
Stock meeting, {month}             | mail    | 60    | 66     | 20     | Samuel Otieno-Reid, Rafael Monteagudo, Niamh Corrigan-Bell
Tax circle: notes of the evening   | cc      | 70    | 235    | 26     | Yusuf Demirkan, Bronwen Llewelyn-Hart, Siobhán Ní Dhálaigh, Đặng Quỳnh Anh
`;
