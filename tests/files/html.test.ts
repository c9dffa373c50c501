import { describe, expect, it } from 'vitest';
import { readHtml } from '../../utils/files/html';

const BODY = '<p>各单位要落实责任，于10月8日前报送工作总结。</p><p>各单位要加强值守，发现火情立即处置。</p>';
const TEXT = '各单位要落实责任，于10月8日前报送工作总结。\n各单位要加强值守，发现火情立即处置。';

describe('an HTML file', () => {
  it('is read into a document with its title and dates', () => {
    const reading = readHtml(
      `<!doctype html><html><head><title>关于做好工作的通知</title><meta name="PubDate" content="2024-09-29"></head><body>${BODY}</body></html>`,
    );
    expect(reading).toEqual({
      ok: true,
      source: { text: TEXT, title: '关于做好工作的通知', publishedOn: '2024-09-29' },
      unreadFrames: [],
    });
  });

  it('may be a fragment, may lack its body tag, and may have meta elements before its head', () => {
    for (const html of [
      BODY,
      `<html>${BODY}`,
      `<html><meta charset="utf-8"><head><title>通知</title></head><body>${BODY}</body></html>`,
    ]) {
      const reading = readHtml(html);
      expect(reading.ok && reading.source.text).toBe(TEXT);
    }
  });

  it('without a document says why', () => {
    expect(readHtml('')).toEqual({ ok: false, reason: 'empty', unreadFrames: [] });
    expect(readHtml('<p>Nothing in Chinese here.</p>')).toMatchObject({ reason: 'no-chinese' });
  });
});
