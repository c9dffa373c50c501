/** Sending and answering messages: both ends parse, a reply is `{ok: true, value}` or `{ok: false, error}`. */
import { type Browser, browser } from 'wxt/browser';
import type { z } from 'zod/mini';
import { messageTarget } from './documents';
import { type Reply, replySchema, type ToBackground, type ToContent } from './messages';

/** Nobody answered: the document or the tab is gone, or nothing was injected. */
export class UnreachableError extends Error {}

/** The other side answered that it failed. */
export class RefusedError extends Error {}

/**
 * Asks the content script of one document.
 * @throws UnreachableError, RefusedError, or a parse error for an answer of the wrong shape
 */
export function askDocument<T>(
  tabId: number,
  documentId: string,
  message: ToContent,
  valueSchema: z.ZodMiniType<T>,
): Promise<T> {
  return ask(() => browser.tabs.sendMessage(tabId, message, messageTarget(documentId)), valueSchema);
}

/**
 * Asks the service worker. If it ends before it has answered, it is asked once more, which starts it again: whatever it
 * is asked for can be done twice.
 * @throws UnreachableError, RefusedError, or a parse error for an answer of the wrong shape
 */
export function askBackground<T>(message: ToBackground, valueSchema: z.ZodMiniType<T>): Promise<T> {
  const send = () => browser.runtime.sendMessage(message);
  return ask(() => send().catch(send), valueSchema);
}

/**
 * Answers messages of this extension that fit the schema and leaves all others to whom they are meant for.
 * `handle` is called synchronously, within the user gesture that a message may carry.
 */
export function answerMessages<T>(
  schema: z.ZodMiniType<T>,
  handle: (message: T, sender: Browser.runtime.MessageSender) => unknown,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id) return;
    const parsed = schema.safeParse(message);
    if (!parsed.success) return;
    void replyTo(() => handle(parsed.data, sender)).then(respond);
    return true;
  });
}

async function ask<T>(send: () => Promise<unknown>, valueSchema: z.ZodMiniType<T>): Promise<T> {
  const answer = await send().catch((error: unknown) => {
    throw new UnreachableError(messageOf(error));
  });
  if (answer === undefined) throw new UnreachableError('no answer');
  const reply = replySchema.parse(answer);
  if (!reply.ok) throw new RefusedError(reply.error.message);
  return valueSchema.parse(reply.value);
}

async function replyTo(handle: () => unknown): Promise<Reply> {
  try {
    return { ok: true, value: (await handle()) ?? null };
  } catch (error) {
    return { ok: false, error: { code: 'failed', message: messageOf(error) } };
  }
}

/** The text of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
