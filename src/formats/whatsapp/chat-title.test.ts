import { expect, test } from 'vitest';
import { chatTitle } from './chat-title.ts';

test.each([
  ['WhatsApp Chat with Bo Yarrow.txt', 'Bo Yarrow'],
  ['WhatsApp Chat with Bo Yarrow (2).txt', 'Bo Yarrow'],
  ['WhatsApp Chat - Bo Yarrow.zip/_chat.txt', 'Bo Yarrow'],
  ['WhatsApp Chat mit Bo Yarrow.txt', 'Bo Yarrow'],
  ['WhatsApp-chat met Bo Yarrow.txt', 'Bo Yarrow'],
  ['Discussion WhatsApp avec Bo Yarrow.txt', 'Bo Yarrow'],
  ['Chat de WhatsApp con Bo Yarrow.txt', 'Bo Yarrow'],
  ['Conversa do WhatsApp com Bo Yarrow.txt', 'Bo Yarrow'],
  ['Chat WhatsApp con Bo Yarrow.txt', 'Bo Yarrow'],
  ['WhatsApp Chat with +49 170 1234567.txt', '+49 170 1234567'],
  ['_chat.txt', ''],
  ['export.zip/chat with Bo.txt', ''],
])('%s is called "%s"', (file, title) => expect(chatTitle(file)).toBe(title));
