import { writeAddressBook } from '../made/address-book-file.ts';
import { writeMailbox } from '../made/mailbox-file.ts';

// Makes a mailbox of so many bytes, or an address book of so many cards.
const [kind = '', path = '', amount = '0'] = process.argv.slice(2);
if (kind === 'mailbox') writeMailbox(path, Number(amount));
else writeAddressBook(path, Number(amount));
