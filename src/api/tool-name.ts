/** `people.list` where dots are not allowed. */
export function toolName({ name }: { readonly name: string }): string {
  return name.replaceAll('.', '_');
}
