/** What the page says when a name does not lead to one person or organisation; undefined for any other trouble. */
export function troubleWords(code: string, to: string, hasKinds: boolean): string | undefined {
  switch (code) {
    case 'person_not_found':
    case 'target_not_found':
      return `Nobody here is called “${to}”, and no organisation.`;
    case 'person_ambiguous':
      return `More than one person fits “${to}”.`;
    case 'organisation_ambiguous':
      return `More than one organisation begins with “${to}”.`;
    case 'input_invalid':
      return hasKinds ? `“${to}” is one person, so there is no kind to choose from.` : undefined;
    default:
      return undefined;
  }
}
