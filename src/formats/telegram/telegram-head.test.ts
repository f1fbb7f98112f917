import { expect, test } from 'vitest';
import { isTelegramHead, isTelegramPage } from './telegram-head.ts';

test.each([
  '{\n "about": "Here is the data",\n "personal_information": {\n  "user_id": 1,',
  '{"name":"Bo","type":"personal_chat","id":2,"messages":[{',
  '{\n "about": "x",\n "chats": {\n  "list": [{ "name": "Bo", "type": "private_group", "id": 3, "messages": [',
])('an export is known by its beginning', (head) => expect(isTelegramHead(head)).toBe(true));

test.each([
  '{"name":"Bo","type":"person","messages":[',
  '[{"type":"personal_chat","messages":[]}]',
  'personal_chat',
  '',
])('other files are not', (head) => expect(isTelegramHead(head)).toBe(false));

test('pages are told from an export that can be read', () => {
  const page = '<!DOCTYPE html>\n<html>\n<head><title>Exported Data</title></head><div class="page_wrap">';
  expect([page, '<html><title>Bread</title>', '{"type":"personal_chat"}'].map(isTelegramPage)).toEqual([
    true,
    false,
    false,
  ]);
});
