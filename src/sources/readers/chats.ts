import { Refusal } from '../../core/refusal.ts';
import { LineHeads } from '../../formats/chat/line-heads.ts';
import { TelegramExport } from '../../formats/telegram/telegram-export.ts';
import { isTelegramHead, isTelegramPage } from '../../formats/telegram/telegram-head.ts';
import { ChatSurvey } from '../../formats/whatsapp/chat-survey.ts';
import { chatTitle } from '../../formats/whatsapp/chat-title.ts';
import { messageLine } from '../../formats/whatsapp/message-line.ts';
import { WhatsappDays } from '../../formats/whatsapp/whatsapp-days.ts';
import { charsetOf, textOf } from '../charset.ts';
import type { FileReader, Items } from '../file-reader.ts';
import type { SourceFile } from '../source-file.ts';

/** So many of the first lines are looked at; a chat may begin with the end of a long message. */
const LINES_TO_TELL = 20;

const whatsappReader: FileReader = {
  says: 'WhatsApp chat',
  isHead: (head) => head.split('\n', LINES_TO_TELL).some((line) => messageLine(line)?.sender !== undefined),
  items: whatsappItems,
};

/** Goes through the file twice: which number of a date is the day may show on its last line only. */
async function* whatsappItems(file: SourceFile, head: Uint8Array): Items {
  const charset = await charsetOf(file, head);
  const survey = new ChatSurvey(chatTitle(file.name));
  const first = new LineHeads();
  for await (const text of textOf(file, charset)) for (const line of first.push(text)) survey.see(line);
  for (const line of first.end()) survey.see(line);
  const chat = survey.chat(file.name);
  yield [chat];
  const days = new WhatsappDays(chat, survey.order());
  const second = new LineHeads();
  for await (const text of textOf(file, charset)) yield days.push(second.push(text));
  yield [...days.push(second.end()), ...days.end()];
}

const telegramReader: FileReader = {
  says: 'Telegram export',
  isHead: isTelegramHead,
  items: telegramItems,
};

async function* telegramItems(file: SourceFile): Items {
  const found = new TelegramExport();
  for await (const chunk of file.open()) yield found.push(chunk);
  yield found.end();
}

/** Pages name people only as they are shown, without a number, and one name may be two people. */
const telegramPages: FileReader = {
  says: 'Telegram pages',
  isHead: isTelegramPage,
  items: (file) => {
    const wayOut =
      'This is the export of Telegram as web pages. Export it once more: in Telegram Desktop, Settings, Advanced, Export Telegram data, and choose "Machine-readable JSON".';
    throw new Refusal('file_unknown', file.name, [wayOut]);
  },
};

/** Exported chats of the programs for messages. */
export const chatReaders: readonly FileReader[] = [telegramReader, telegramPages, whatsappReader];
