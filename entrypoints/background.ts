/** The service worker: turns clicks into readings and keeps nothing in variables. */
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { withHolidayLists } from '../utils/adapters/holiday-list';
import { officialCalendar } from '../utils/adapters/official-calendar';
import { analyse } from '../utils/analysis/analyse';
import { WORKING_DAYS_BY_PROFILE } from '../utils/analysis/facts/profiles';
import { findSecretMark } from '../utils/analysis/facts/secret-mark';
import { storedDismissals } from '../utils/platform/dismissals';
import { scopeSchema, type ToBackground, toBackground } from '../utils/platform/messages';
import { answerMessages } from '../utils/platform/messaging';
import { closePanel, createMenus, openPanel } from '../utils/platform/panel-opening';
import { type Judge, readAllAgain, readTab, readTabAgain } from '../utils/platform/reading';
import { type Settings, storedSettings } from '../utils/platform/settings';
import { forgetDocument, forgetIfLeft, forgetTab, selectCard } from '../utils/platform/tab-events';
import { RULES, RULES_VERSION, titleOf } from '../utils/rules/registry';
import { chosenLanguage, wordsFor } from '../utils/words/words';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(async () => createMenus(menuTitles(await storedSettings.read())));
  storedDismissals.watch(() => void readAllAgain(judge));
  storedSettings.watch((settings) => {
    void createMenus(menuTitles(settings));
    void readAllAgain(judge);
  });
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
    const { issuedOn, allowSecret, showAllMarks } = message;
    return readTabAgain(message.tabId, { issuedOn, allowSecret, showAllMarks }, judge);
  }
  if (tab?.id === undefined || documentId === undefined) return;
  if (message.type === 'left') return forgetDocument(tab.id, documentId);
  if (message.opensPanel) openPanel(tab.windowId);
  return selectCard(tab.id, documentId, message.findingId);
}

const menuTitles = ({ language }: Settings) => wordsFor(chosenLanguage(language, navigator.language)).menus;

const judge: Judge = {
  analyse: async (source) => {
    const [settings, dismissals] = await Promise.all([storedSettings.read(), storedDismissals.read()]);
    const lang = chosenLanguage(settings.language, navigator.language);
    const report = analyse(source, {
      workingDaysNeeded: WORKING_DAYS_BY_PROFILE[settings.profile],
      calendar: withHolidayLists(officialCalendar, settings.holidayLists),
      lang,
      rules: RULES,
      rulesVersion: RULES_VERSION,
    });
    return {
      report,
      choice: { ...settings, dismissals },
      marking: settings.marking,
      titleOf: (category) => titleOf(category, lang),
    };
  },
  secretMarkOf: findSecretMark,
};
