/** Pictures, places, contacts and deleted messages: somebody sent them. */
const SENT =
  /omitted|<[^>]*>|weggelassen|ausgelassen|absente?\b|omise?\b|omitid|ocultad|omess|weggelaten|deleted|gelöscht|supprimé|elimin|apagad|verwijderd|https?:|poll:|umfrage:/i;
const CALL =
  /voice call|video call|sprachanruf|videoanruf|appel (?:vocal|vidéo)|llamada|videollamada|chiamata|videochiamata|chamada|spraakoproep|video-?oproep/i;
const NOT_TAKEN =
  /missed|no answer|verpasst|keine antwort|manqué|sans réponse|perdida|sin respuesta|persa|senza risposta|não atendida|perdida|gemist|geen antwoord/i;

/** What a line tells that the program wrote in somebody's name; undefined where nobody did anything. */
export function noticeTells(notice: string): 'message' | 'call' | 'missed call' | undefined {
  if (CALL.test(notice)) return NOT_TAKEN.test(notice) ? 'missed call' : 'call';
  return SENT.test(notice) ? 'message' : undefined;
}
