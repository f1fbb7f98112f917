/** What lies in such a folder was never read, thrown away, never sent, or is no mail. */
export type LeftOut = 'in the spam folder' | 'in the trash' | 'a draft' | 'a chat';

/** The folders and labels of mail programs, as they are called in the languages of their users. */
const NAMES: Readonly<Record<LeftOut, string>> = {
  'in the spam folder': `spam|junk|junk e-mail|junk email|bulk mail|unsolicited|spamverdacht|unerwünscht|
    correo no deseado|courrier indésirable|pourriel|indésirables|posta indesiderata|lixo eletrônico|lixo eletrónico|
    ongewenste e-mail|skräppost|søppelpost|uønsket post|roskaposti|roskapostit|nevyžádaná pošta|nevyžiadaná pošta|
    levélszemét|istenmeyen posta|gereksiz|нежелательная почта|спам|ανεπιθύμητα|ανεπιθύμητη αλληλογραφία|brossa|
    thư rác|จดหมายขยะ|迷惑メール|垃圾邮件|垃圾郵件|스팸함|스팸|الرسائل غير المرغوب فيها|ספאם|דואר זבל`,
  'in the trash': `trash|bin|deleted|deleted items|deleted messages|papierkorb|gelöscht|gelöschte elemente|
    gelöschte objekte|corbeille|éléments supprimés|papelera|eliminados|elementos eliminados|cestino|posta eliminata|
    lixeira|lixo|itens excluídos|itens eliminados|prullenbak|verwijderde items|papperskorgen|papirkurv|papirkurven|
    slettet post|roskakori|koš|odstraněná pošta|kôš|kuka|törölt elemek|kosz|elementy usunięte|coș de gunoi|coş de gunoi|
    çöp|çöp kutusu|silinmiş öğeler|корзина|удаленные|кошик|κάδος|κάδος απορριμμάτων|paperera|thùng rác|ถังขยะ|ゴミ箱|
    已删除邮件|已删除|垃圾桶|휴지통|المهملات|אשפה|sampah`,
  'a draft': `draft|drafts|entwurf|entwürfe|brouillon|brouillons|borrador|borradores|bozza|bozze|rascunho|rascunhos|
    concepten|utkast|kladde|kladder|luonnos|luonnokset|koncept|koncepty|piszkozat|piszkozatok|wersje robocze|
    schițe|mesaje nefinalizate|taslak|taslaklar|черновик|черновики|чернетки|πρόχειρο|πρόχειρα|esborranys|thư nháp|
    ร่างจดหมาย|下書き|草稿|임시보관함|المسودات|טיוטות|draf`,
  'a chat': `chat|chats|chat-nachrichten|bate-papo|czat|czaty|chatt|csevegés|csevegések|sohbet|
    sohbetler|чат|чаты|чати|συνομιλία|xat|xats|trò chuyện|แชท|チャット|聊天|即時通訊|채팅|الدردشة|צ'אט|צ'אטים`,
};

/** Why mail under these folders or labels is left out; undefined when it is not. */
export function leftOutFolder(names: readonly string[]): LeftOut | undefined {
  byName ??= new Map(
    REASONS.flatMap((reason) => NAMES[reason].split('|').map((name) => [name.trim(), reason])),
  );
  for (const name of names) {
    const reason = byName.get(name.trim().replace(/^"|"$/g, '').normalize('NFC').toLowerCase());
    if (reason !== undefined) return reason;
  }
  return undefined;
}

const REASONS: readonly LeftOut[] = ['in the spam folder', 'in the trash', 'a draft', 'a chat'];

let byName: ReadonlyMap<string, LeftOut> | undefined;
