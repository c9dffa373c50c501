/** 目标空泛: a result is required or promised that nobody could check. */
import type { DocumentFacts, UnitFacts } from '../../analysis/facts/document-facts';
import type { Clause } from '../../analysis/facts/hollow-clauses';
import { HOLLOW_TERMS } from '../../analysis/facts/hollow-terms';
import { DOCUMENT_RULES, defineRule, type Judged, REGULATION, type Words } from '../define-rule';
import { addHollowFeatures } from '../learned/hollow-features';
import { type LinearModel, probabilityOf } from '../learned/linear-model';
import { clear, hit } from './vague-goal-examples';
import MODEL from './vague-goal-weights.json';

const model: LinearModel = MODEL;
const weights = new Map(Object.entries(model.weights));
/** Longest list of phrases in a message. */
const PHRASES_SHOWN = 3;

export const vagueGoal = defineRule({
  id: 'vague-goal',
  title: { zh: '目标空泛', en: 'Vague goal' },
  why: {
    zh: '要求了结果，却没有可以核对的数量、成果、动作或对象，做到没有可能说不清。',
    en: 'A result is asked for with no quantity, deliverable, action or object by which anybody could tell whether it was reached.',
  },
  advice: {
    zh: '写明对象、衡量办法、责任单位和时间，说清居民会感到什么不同；写不出来的，可以删去。',
    en: 'Name the object, the measure, the responsible unit and the time; say what will be different for residents. What cannot be named can go.',
  },
  basis: [
    {
      source: REGULATION,
      clause: { zh: '第一部分第2条', en: 'part 1, clause 2' },
      text: {
        zh: '行文开门见山，背景、意义、原则少写或不写，加强领导、落实责任、组织保障等部分从简。',
        en: 'Come to the point; background, meaning and principles short or absent, and so the parts on leadership, responsibility and safeguards.',
      },
    },
    {
      source: DOCUMENT_RULES,
      clause: { zh: '第十九条（二）（三）', en: 'art. 19(2)(3)' },
      text: {
        zh: '措施应当切实可行，内容简洁、表述准确。',
        en: 'Measures are to be realistic and workable, the wording short and exact.',
      },
    },
  ],
  exception: {
    zh: '综合性文件的总体要求；同一条目后文已有具体措施的领句。',
    en: 'General requirements of a comprehensive document; a lead sentence whose item goes on to concrete measures.',
  },
  terms: HOLLOW_TERMS,
  judge(unit, document): Judged | undefined {
    const { clauses } = unit;
    if (!clauses) return undefined;
    const confidence = probabilityOf((add) => addHollowFeatures(unit, document, clauses, add), weights);
    if (confidence < model.threshold) return undefined;
    return judgementOn(
      unit,
      document,
      clauses.filter((clause) => clause.hollow.length > 0),
      confidence,
    );
  },
  examples: { hit, clear },
});

function judgementOn(unit: UnitFacts, document: DocumentFacts, hollow: readonly Clause[], confidence: number): Judged {
  const phrases = hollow.slice(0, PHRASES_SHOWN).map(({ start, end }) => document.text.slice(start, end).trim());
  return {
    start: unit.start,
    end: unit.end,
    confidence: Math.round(confidence * 100) / 100,
    severity: confidence >= 0.9 ? 'high' : 'medium',
    verdict: 'finding',
    message: messageOnPhrases(phrases),
    evidence: hollow.map(({ start, end }) => ({ start, end, role: 'emptiness' })),
    deadline: null,
  };
}

/** Says which phrases hold nothing to check. */
export function messageOnPhrases(phrases: readonly string[]): Words {
  return {
    zh: `“${phrases.join('”“')}”等表述没有可以核对的内容，可能难以判断是否做到。`,
    en: `Wording such as “${phrases.join('”, “')}” holds nothing that could be checked.`,
  };
}
