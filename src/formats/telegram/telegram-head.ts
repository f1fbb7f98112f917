const KINDS =
  'personal_chat|private_group|private_supergroup|public_supergroup|bot_chat|saved_messages|private_channel|public_channel';
const ONE_CHAT = new RegExp(`"type"\\s*:\\s*"(?:${KINDS})"`);

/** Whether a file that begins like this is an export of Telegram as JSON: of everything, or of one chat. */
export function isTelegramHead(head: string): boolean {
  if (!/^\uFEFF?\s*\{/.test(head)) return false;
  if (/"personal_information"\s*:\s*\{\s*"user_id"/.test(head)) return true;
  if (!ONE_CHAT.test(head) || !/"messages"\s*:\s*\[/.test(head)) return false;
  return /^\uFEFF?\s*\{\s*"(?:name|type|id)"/.test(head) || /"chats"\s*:\s*\{/.test(head);
}

/** Whether it is an export of Telegram as web pages, which names people only as they are shown. */
export function isTelegramPage(head: string): boolean {
  return (
    /<html/i.test(head) &&
    /<title>Exported Data<\/title>|class="page_body (?:chat_page|list_page)/i.test(head)
  );
}
