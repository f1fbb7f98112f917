/** The address of the plain user, made from the owner's; nothing that signs the owner in is left in it. */
export function appAddress(owner: string, user: string, password?: string): string {
  const address = new URL(owner);
  for (const name of ['user', 'password']) address.searchParams.delete(name);
  address.username = user;
  address.password = password ?? '';
  return address.href;
}
