import { LineHeads } from '../../formats/chat/line-heads.ts';
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

/** Exported chats of the programs for messages. */
export const chatReaders: readonly FileReader[] = [whatsappReader];
