import { writeAddressBook, writePhotoBook } from '../made/address-book-file.ts';
import { writeDoubledBook, writeNewcomers } from '../made/doubled-book-file.ts';
import { writeMailbox } from '../made/mailbox-file.ts';

// Makes a mailbox or an address book with photos of so many bytes, or an address book of so many cards; of newcomers also
// among how many cards they come.
const [kind = '', path = '', amount = '0', among = '0'] = process.argv.slice(2);
if (kind === 'mailbox') writeMailbox(path, Number(amount));
else if (kind === 'photo-cards') writePhotoBook(path, Number(amount));
else if (kind === 'plain-cards') writeAddressBook(path, Number(amount), ['3.0']);
else if (kind === 'doubled-cards') writeDoubledBook(path, Number(amount));
else if (kind === 'newcomers') writeNewcomers(path, Number(amount), Number(among));
else writeAddressBook(path, Number(amount));
