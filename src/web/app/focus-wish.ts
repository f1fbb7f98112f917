/** Set when the route changes; the first heading that stands after it takes the focus, once. */
let isWished = false;

export function wishFocus(): void {
  isWished = true;
}

export function takeFocusWish(): boolean {
  const was = isWished;
  isWished = false;
  return was;
}
