/** The service worker: turns clicks into readings and keeps nothing in variables. */
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { storedDismissals } from '../utils/platform/dismissals';
import { toBackground } from '../utils/platform/messages';
import { answerMessages } from '../utils/platform/messaging';
import { closePanel, createMenus, MENU_SCOPES, openPanel, renameMenus } from '../utils/platform/panel-opening';
import { readAllAgain, readTab } from '../utils/platform/reading';
import { type Settings, storedSettings } from '../utils/platform/settings';
import { forgetIfLeft, forgetTab, noteInterruptedReadings } from '../utils/platform/tab-events';
import { chosenLanguage, wordsFor } from '../utils/words/words';
import { handle, openIfGranted } from './shared/handling';
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
  void noteInterruptedReadings();
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

const menuTitles = ({ language }: Settings) => wordsFor(chosenLanguage(language, navigator.language)).menus;
