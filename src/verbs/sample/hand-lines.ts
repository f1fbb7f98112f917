/** Lines typed after the fact, to the letter; whoever is only talked about stands behind a tilde. */
export const HAND_LINES = `
days | way     | people                                 | line
40   | meeting | Mirela Ionescu, ~Orla Fennimore        | Supper at Mirela's. She offered to introduce me to Orla, who has filled the diaries of two new practices
130  | meeting | Kwame Boateng-Osei                     | Lunch with Kwame; he said plain reports are worth more to him than early ones
112  | call    | Siobhán Ní Dhálaigh, ~Hugo Lamarque    | Siobhán says to get insurance before the first customer and to ask Hugo what it costs
205  | meeting | Grace Achterberg, ~Giorgos Vlahakis    | Grace has no room for another customer and gave me Giorgos at the Corner Oven
128  | meeting | Nadia Vance-Petrov                     | Nadia explained shares over soup: keep it simple, one class, written down
262  | meeting | Thomas Eyre-Whitlock                   | Pears with Thomas. He would have left ten years earlier, and told me whom to ring
88   | call    | Beatriz Salgueiro                      | Beatriz wants to see a first budget, rough is fine
78   | meeting | Teo Marchetti-Lund                     | Teo drew a heron and a ledger on a napkin; I kept it
25   | meeting | Joan Pettifer                          | Joan told me the wool shop took four years to pay, and that she missed none of them
300  | note    | Henrike Althaus                        | Henrike's recommendation opened the door at Marlow Quill; tell her so again
61   | note    | Kwame Boateng-Osei, Samuel Otieno-Reid | Saltmarsh may move their books out of house next year
`;
