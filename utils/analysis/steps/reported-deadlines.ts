/** From a deadline as the rules see it to the one in the report, with its arithmetic in the words of one language. */
import { describeReasoning, reasonOn } from '../facts/deadline-reasoning';
import type { DeadlineFact } from '../facts/deadlines';
import type { DocumentFacts } from '../facts/document-facts';
import type { Deadline, Language } from '../schema';

/** A deadline of the report on `text`; the reasoning is given where the time may be too short. */
export function toReportedDeadline(
  fact: DeadlineFact,
  document: Pick<DocumentFacts, 'countedFrom' | 'calendar'>,
  text: string,
  lang: Language,
): Deadline {
  const isShort = fact.verdict === 'too-short' || fact.verdict === 'past';
  const reasoning = isShort ? describeReasoning(reasonOn(fact, document.countedFrom, document.calendar))[lang] : null;
  return {
    start: fact.start,
    end: fact.end,
    quote: text.slice(fact.start, fact.end),
    due: fact.due,
    dueTime: fact.dueTime,
    base: fact.base,
    every: fact.every,
    workingDays: fact.workingDays,
    needed: fact.needed,
    task: fact.task,
    handDowns: fact.handDowns,
    verdict: fact.verdict,
    notes: fact.notes,
    reasoning,
  };
}
