/** What to do where there is nobody to look at. */
export const EMPTY_BOOK = {
  no_people:
    'There is nobody here yet. `mutuals import FILE` brings people in from mail, address books and LinkedIn.',
  me_unknown:
    'Nobody has said who you are yet, so there is no telling whom you know. `mutuals me ADDRESS` says it.',
} as const;
