/** The service worker: turns clicks into readings and keeps nothing in variables. */
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { withHolidayLists } from '../utils/adapters/holiday-list';
import { officialCalendar } from '../utils/adapters/official-calendar';
import { analyse } from '../utils/analysis/analyse';
import { analyseEnglish } from '../utils/analysis/english/analyse-english';
import { isEnglish } from '../utils/analysis/english/language';
import { WORKING_DAYS_BY_PROFILE } from '../utils/analysis/facts/profiles';
import { findSecretMark } from '../utils/analysis/facts/secret-mark';
import { scopeSchema, type ToBackground, toBackground } from '../utils/platform/messages';
import { answerMessages } from '../utils/platform/messaging';
import { closePanel, createMenus, openPanel } from '../utils/platform/panel-opening';
import { type Judge, readTab, readTabAgain } from '../utils/platform/reading';
import { readSettings } from '../utils/platform/settings';
import { forgetDocument, forgetIfLeft, forgetTab, selectCard } from '../utils/platform/tab-events';
import { ENGLISH_RULES } from '../utils/rules/english/english-rules';
import { RULES, RULES_VERSION } from '../utils/rules/registry';
import { languageOf, wordsFor } from '../utils/words/words';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => createMenus(wordsFor(language()).menus));
  browser.action.onClicked.addListener((tab) => openAndRead(tab, { scope: 'page', toggle: true }));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const scope = scopeSchema.safeParse(info.menuItemId);
    if (tab && scope.success) openAndRead(tab, { scope: scope.data, toggle: false });
  });
  browser.tabs.onRemoved.addListener(forgetTab);
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status) void forgetIfLeft(tabId, change.status);
  });
  answerMessages(toBackground, handle);
});

/** The panel opens within the click; whether it was a second click is known only when the page has answered. */
function openAndRead(tab: Browser.tabs.Tab, request: { scope: 'page' | 'selection'; toggle: boolean }): void {
  if (tab.id === undefined) return;
  openPanel(tab.windowId);
  void readTab({ id: tab.id, url: tab.url }, request, judge).then((outcome) => {
    if (outcome === 'cleared') return closePanel(tab.windowId);
  });
}

function handle(message: ToBackground, { tab, origin, documentId }: Browser.runtime.MessageSender): unknown {
  if (message.type === 'analyse-again') {
    if (origin !== location.origin) return;
    const { issuedOn, allowSecret } = message;
    return readTabAgain(message.tabId, { issuedOn, allowSecret }, judge);
  }
  if (tab?.id === undefined || documentId === undefined) return;
  if (message.type === 'left') return forgetDocument(tab.id, documentId);
  openPanel(tab.windowId);
  return selectCard(tab.id, documentId, message.findingId);
}

const language = () => languageOf(navigator.language);

const judge: Judge = {
  analyse: async (source) => {
    const { profile, holidayLists } = await readSettings();
    const common = {
      workingDaysNeeded: WORKING_DAYS_BY_PROFILE[profile],
      calendar: withHolidayLists(officialCalendar, holidayLists),
      lang: language(),
      rulesVersion: RULES_VERSION,
    };
    if (!isEnglish(source.text)) return analyse(source, { ...common, rules: RULES });
    const { englishParser } = await import('../utils/adapters/english-parser');
    return analyseEnglish(source, { ...common, rules: ENGLISH_RULES, parser: englishParser });
  },
  secretMarkOf: findSecretMark,
};
