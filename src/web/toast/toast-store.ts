type ToastAction = { readonly label: string; readonly run: () => void };
export type NewToast = { readonly says: string; readonly action?: ToastAction; readonly isTrouble?: boolean };
export type Toast = NewToast & { readonly id: number };

/** One at a time: a new one takes the place of the old one, whose act still stands in History. */
let current: Toast | undefined;
let lastId = 0;
const listeners = new Set<() => void>();

export function showToast(toast: NewToast): void {
  lastId += 1;
  change({ ...toast, id: lastId });
}

export function dismissToast(): void {
  change(undefined);
}

export function currentToast(): Toast | undefined {
  return current;
}

/** Runs what the toast on screen offers; false when it offers nothing. */
export function runToastAction(): boolean {
  const action = current?.action;
  if (!action) return false;
  change(undefined);
  action.run();
  return true;
}

export function onToast(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(toast: Toast | undefined): void {
  current = toast;
  for (const listener of listeners) listener();
}
