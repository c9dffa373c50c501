/** The service worker: turns clicks into readings and keeps nothing in variables. */
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { storedDismissals } from '../utils/platform/dismissals';
import { documentName } from '../utils/platform/documents';
import { type ToBackground, toBackground } from '../utils/platform/messages';
import { answerMessages } from '../utils/platform/messaging';
import { closePanel, createMenus, MENU_SCOPES, openPanel, renameMenus } from '../utils/platform/panel-opening';
import {
  readAllAgain,
  readChanged,
  readFile,
  readFrame,
  readOnOpening,
  readScope,
  readTab,
  readTabAgain,
} from '../utils/platform/reading';
import { type Settings, storedSettings } from '../utils/platform/settings';
import { isReadOnOpening, siteOf } from '../utils/platform/sites';
import {
  forgetDocument,
  forgetIfLeft,
  forgetInterruptedReadings,
  forgetTab,
  selectCard,
} from '../utils/platform/tab-events';
import { chosenLanguage, wordsFor } from '../utils/words/words';
import { judge } from './shared/judge';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await createMenus(menuTitles(await storedSettings.read()));
    if (reason === 'install') await browser.tabs.create({ url: 'welcome.html' });
  });
  storedDismissals.watch(() => void readAllAgain(judge));
  storedSettings.watch((settings) => {
    renameMenus(menuTitles(settings));
    void readAllAgain(judge);
  });
  browser.action.onClicked.addListener((tab) => openAndRead(tab, { scope: 'page', toggle: true }));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const scope = MENU_SCOPES.find((one) => one === info.menuItemId);
    if (tab && scope) openAndRead(tab, { scope, toggle: false });
  });
  browser.tabs.onRemoved.addListener(forgetTab);
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status) void forgetIfLeft(tabId, change.status).then(() => openIfGranted(tabId, change.status, tab.url));
  });
  answerMessages(toBackground, handle);
  void forgetInterruptedReadings();
});

/** The panel opens within the click; whether it was a second click is known only when the page has answered. */
function openAndRead(tab: Browser.tabs.Tab, request: { scope: 'page' | 'selection'; toggle: boolean }): void {
  if (tab.id === undefined) return;
  openPanel(tab.windowId);
  // Nothing can be put into the extension's own page for files, and nothing needs to.
  if (tab.url?.startsWith(location.origin)) return;
  void readTab({ id: tab.id, url: tab.url }, request, judge).then((outcome) => {
    if (outcome === 'cleared') return closePanel(tab.windowId);
  });
}

/** The address of a page is known here only on a site that was granted. */
async function openIfGranted(tabId: number, status: string | undefined, url: string | undefined): Promise<void> {
  const site = status === 'complete' && url !== undefined ? siteOf(url) : undefined;
  if (site !== undefined && (await isReadOnOpening(site, await storedSettings.read())))
    await readOnOpening({ id: tabId, url }, judge);
}

/** A page that built itself late is read now where it would have been read on opening. */
async function handleChange(tabId: number, documentId: string, url: string | undefined): Promise<void> {
  const isKnown = await readChanged(tabId, documentId, judge);
  if (!isKnown) await openIfGranted(tabId, 'complete', url);
}

function handle(message: ToBackground, sender: Browser.runtime.MessageSender): unknown {
  const { tab } = sender;
  const isOwn = sender.url?.startsWith(location.origin) === true;
  if (message.type === 'analyse-again') {
    if (!isOwn) return;
    const { issuedOn, allowSecret, showAllMarks } = message;
    return readTabAgain(message.tabId, { issuedOn, allowSecret, showAllMarks }, judge);
  }
  if (message.type === 'read-frame') {
    if (!isOwn) return;
    return readFrame(message.tabId, message.site, judge);
  }
  if (message.type === 'read-scope') {
    if (!isOwn) return;
    return readScope(message.tabId, message.scope, judge);
  }
  if (tab?.id === undefined) return;
  const documentId = documentName(sender);
  if (message.type === 'file-opened') {
    if (!isOwn) return;
    return readFile(tab.id, documentId, judge);
  }
  if (message.type === 'changed') return handleChange(tab.id, documentId, tab.url);
  if (message.type === 'left') return forgetDocument(tab.id, documentId);
  if (message.opensPanel) openPanel(tab.windowId);
  return selectCard(tab.id, documentId, message.findingId);
}

const menuTitles = ({ language }: Settings) => wordsFor(chosenLanguage(language, navigator.language)).menus;
