import { describe, expect, it } from 'vitest';
import { languageOfScript } from './script';

describe('languageOfScript', () => {
  it.each([
    ['Где посылка', 'ru'],
    ['Коли прийде мій пакунок, скажіть, будь ласка, і де він', 'uk'],
    ['گزارش من کجاست؟ پیگیری', 'fa'],
    ['我的订单 4821 在哪里', 'zh'],
    ['注文はどこですか', 'ja'],
    ['मेरा पार्सल कहाँ है', 'hi'],
    ['איפה החבילה שלי', 'he'],
    ['พัสดุของฉันอยู่ที่ไหน', 'th'],
  ])('%s', (text, code) => {
    expect(languageOfScript(text)?.code).toBe(code);
  });

  it.each(['Where is my order?', '', '12345', 'My friend Дима ordered a lamp from your shop', '😡😡'])('tells nothing of %j', (text) => {
    expect(languageOfScript(text)).toBeNull();
  });
});
