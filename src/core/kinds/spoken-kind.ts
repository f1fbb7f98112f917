const WITH_THE =
  /^(United |DR Congo|Central African|Dominican R|Marshall|Solomon|Ivory|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles)/;

/** A kind as it stands in a sentence: "education", "Portugal", "the Netherlands". */
export function spokenKind(name: string): string {
  return WITH_THE.test(name) ? `the ${name}` : name;
}
