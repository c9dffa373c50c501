/** What an English due time is set for: the kind of task in the table of working days, and the hand-in it demands. */
import type { TaskReading } from '../facts/tasks';
import { TASK_KINDS, type TaskKind } from '../schema';
import type { EnglishWord } from './english-parser';

const HAND_IN_ROOTS = new Set(
  'submit send return forward furnish file lodge report e-mail email mail fax upload deliver supply transmit present feedback'.split(
    ' ',
  ),
);
const NO_FINITE = new Set(['noun', 'adjective', 'gerund', 'other', 'number', 'date', 'adverb']);
const HAND_IN =
  /\b(?:please|kindly|shall|must|should|will)\s+(?:also\s+|then\s+)?(?:submit|send|forward|return|furnish|file|lodge|transmit|upload|supply)\b|\b(?:hand(?:ed|s)?|turn(?:ed|s)?)\s+in\b|\bhand(?:ed)?\s+(?:over\s+)?to\b|\breply\s+with\b|\bowes?\s+(?:us|the)\b|\blet\s+(?:us|the\s+\w+)\s+have\b|\b(?:wants?|expects?|awaits?)\b[^.;]{0,80}\b(?:within|by|before)\b|\breport(?:ed|s)?\s+(?:back\s+)?to\b|\b(?:e-?mail(?:ed)?)\s+to\b|\b(?:repl(?:y|ies)|respond|inform|answer)\b[^.;]{0,40}\bin\s+writing\b|\breach(?:es)?\s+(?:this|the|our)\s|\b(?:is|are|be|arrive|received?)\s+(?:in|at|by|with)\s+(?:this|our|the\s+[\w\s]{0,30}?)\s*(?:office|bureau|department|secretariat|division|headquarters)\b|\bgo(?:es)?\s+to\s+the\s+[\w\s]{0,30}?(?:office|bureau|department|secretariat)\b|\b(?:is|are)\s+(?:expected|wanted|awaited|needed)\s+(?:by|within|before|no\s+later)\b|\b(?:is|are|be)\s+due\b|\bfeed\s+back\b|\bprovide\b[^.;]{0,60}\b(?:reports?|plans?|lists?|figures|data|statistics|comments|statements?|summar(?:y|ies)|feedback)\b|\b(?:reports?|plans?|lists?|figures|data|statistics|comments|statements?|summar(?:y|ies)|feedback)\b[^.;]{0,60}\bbe\s+provided\b/i;

/** Nouns that name a piece of material. */
export const MATERIAL =
  /\b(?:reports?|plans?|summar(?:y|ies)|statements?|questionnaires?|forms?|comments?|inputs?|repl(?:y|ies)|responses?|sheets?|breakdowns?|overviews?|inventor(?:y|ies)|files|papers|documents?|documentation|certificates?|copies|examples|cases|views|explanations?|pledges?|stories|(?<!phone\s)numbers?\s+of|opinions|feedback|minutes|lists?|rosters?|ledgers?|entries|photo(?:s|graphs?)?|screenshots?|videos?|figures|data|statistics|results|findings|materials?|drafts?|proposals?|evidence|proofs?|records?|accounts?|schedules?|tables?|returns|rules|spreadsheets?|briefings?|case\s+studies|information|letters?\s+of\s+responsibility|in\s+writing)\b/i;
/** Names and contacts, whose hand-in is light. */
const NAMES =
  /\b(?:lists?\s+of\s+(?:participants|attendees|contacts?|names|delegates|nominees)|names?\b[^.;]{0,40}?(?:contact|telephone)[^.;,]{0,30}|names?|contact\s+(?:persons?|details|list)|(?:tele)?phone\s+numbers?|attendance|reply\s+slips?|registration\s+forms?|nominations?|head\s?counts?)\b/gi;
const CONFIRMS = /\b(?:confirm|register|nominate|name|designate|appoint)\w*\b/i;

const SURVEY =
  /\b(?:self-)?(?:inspect(?!ion\s+(?:groups?|teams?|offices?)\b)|assess|examin|investigat|evaluat)(?!e?ors?\b|ers?\b)\w*|\bself-?check\w*|\bscreen(?:s|ed|ing)?\b|\bsurvey\w*|\bcensus\b|\bcount\s+(?:all|every|the)\b|\bverif(?:y|ied|ication)\b|\bcheck(?:s|ed|ing)?\b[^.;]{0,20}\b(?:all|every|each|on\s+site)\b|\b(?:all|every|each)\b[^.;]{0,30}\bchecked\b|\bvisit\s+(?:every|all|each)\b|\bregister\s+(?:all|every|each)\b|\btak(?:e|ing)\s+stock\b|\binventor(?:y|ies)\b|\bcollect\b[^.;]{0,30}\b(?:data|figures)\b|\bidentify\s+all\b|\bcomb\s+through\b|\bdoor-to-door\b|\b(?:checks?|tally)\s+of\b/i;
const RECTIFICATION =
  /\brectif\w+|\bremed(?:y|ied|ial)\w*|\bclean(?:ed|ing)?[-\s]?(?:up|out)\b|\bclear(?:ed|ance|ing)?\b[^.;]{0,30}\b(?:all|away|out|of)\b|\bdismantl\w+|\bdemolish\w*|\bdemolition\b|\bvacat(?:e|ed)\b|\brelocat\w+|\bclosed?\s+down\b|\b(?:put|set)\s+right\b|\bmade\s+good\b|\btraining\b[^.;]{0,30}\b(?:all|every|each)\b|\b(?:all|every|each)\b[^.;]{0,40}\btrain(?:ed|ing)\b|\b(?:tak(?:e|en)|pull(?:ed)?)\s+down\b|\bmigrat\w+|\bdigiti[sz]\w+|\bcorrect(?:ed)?\s+all\b|\b(?:all|every|each)\b[^.;]{0,40}\b(?:staff|employees?|officials|teachers?|members|personnel|cadres|workers?|accountants)\b[^.;]{0,40}\b(?:pass|complete|watch|answer|attend|finish|take|trained)\b|\btrain(?:ed)?\s+(?:all|every|each)\b|\b(?:all|every|each|entire)\b[^.;]{0,60}\b(?:replaced|repaired|removed|eliminated|resolved|corrected|closed|moved|archived)\b|\b(?:replace|repair|remove|eliminate|resolve|fix)\s+(?:all|every|each|the\s+entire)\b|\bcampaign\b[^.;]{0,30}\bcomplet|\bcomplet\w+[^.;]{0,30}\bcampaign\b/i;
const CONSTRUCTION =
  /\b(?:be|been|being|get|have)\s+(?:\w+\s+)?built\b|\bbuild\b|\bconstruct(?:ed)?\b|\bconstruction\s+of\b|\berect(?:ed)?\b|\bput\s+into\s+(?:use|operation|service)\b|\b(?:full|complete|total|universal|cent|%)\s+coverage\b|\bcoverage\s+(?:rate|of)\b|\b(?:registration|installation|download|participation|activation|usage|subscription|take-up|vaccination)\s+rates?\b|\btake-up\s+of\b|\b(?:warehouses?|cent(?:re|er)s?|stations?|roads?|bridges?|schools?|hospitals?|clinics?|plants?|halls?|housing|buildings?|facilit(?:y|ies))\b[^.;]{0,30}\bcompleted\b|\b(?:set(?:ting)?\s+up|establish(?:ed|ing)?|creat(?:e|ed))\b[^.;]{0,50}\b(?:systems?|mechanisms?|platforms?|cent(?:re|er)s?|networks?|institutions?|offices?|agenc(?:y|ies)|bod(?:y|ies)|stations?)\b|\brenovat\w+|\bretrofit\w*|\b(?:all|every|each)\b[^.;]{0,60}\b(?:install(?:ed)?|enrol(?:led|l)?|logged\s+in|connected|covered)\b|\b(?:works?|project)\b[^.;]{0,30}\bcompleted\b|\bcommissioned\b|\bupgrad(?:e|ed|ing)\s+(?:of|all|the)\b/i;
/** Something is to be done to each of many things: capped in all villages. */
const DONE_TO_ALL =
  /\b(?:all|every|each|the\s+entire)\b[^.;]{0,80}\bbe\s+(?!held|informed|notified|invited|told|sent|submitted|handed|reported|published|paid|appointed|elected|named|signed|given|opened)[a-z]+(?:ed|en|t)\b/i;
/** Paper named after work: a rectification report is no rectification. */
const PAPER_ON_WORK =
  /\b(?:rectification|clean-up|training|construction|renovation|implementation|relocation|campaign)\s+(?=(?:reports?|plans?|lists?|statements?|summar(?:y|ies)|records?|ledgers?|results|figures|data|materials?)\b)/gi;
const WRITES =
  /\b(?:draw(?:n)?\s+up|draft(?:ed)?|formulate[ds]?|prepare[ds]?|compile[ds]?|work(?:ed)?\s+out|write|written|finali[sz]ed?)\b/i;

/** Whether something is handed in or returned. */
export function handsSomethingIn(text: string, words: readonly EnglishWord[]): boolean {
  return HAND_IN.test(text) || words.some(({ root, kind }) => !NO_FINITE.has(kind) && HAND_IN_ROOTS.has(root));
}

/** The task in the words around a due time. */
export function readEnglishTask(text: string, words: readonly EnglishWord[]): TaskReading | undefined {
  const handsIn = handsSomethingIn(text, words);
  const beyondNames = text.replace(NAMES, ' ');
  const hasNames = beyondNames !== text;
  const handsInMaterial = handsIn && MATERIAL.test(beyondNames);
  const work = handsIn || WRITES.test(text) ? beyondNames.replace(PAPER_ON_WORK, ' ') : beyondNames;
  const kinds: TaskKind[] = [];
  if (handsInMaterial || (WRITES.test(text) && MATERIAL.test(beyondNames))) kinds.push('material');
  else if (hasNames && (handsIn || CONFIRMS.test(text))) kinds.push('name-list');
  if (SURVEY.test(beyondNames)) kinds.push('survey');
  if (RECTIFICATION.test(work)) kinds.push('rectification');
  if (CONSTRUCTION.test(work)) kinds.push('construction');
  if (kinds.length === 0 && DONE_TO_ALL.test(text)) kinds.push('rectification');
  const kind = TASK_KINDS.findLast((each) => kinds.includes(each));
  return kind && { kind, handsInMaterial };
}
