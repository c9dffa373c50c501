/** Rows of a collection for tests, each with what a test is about and the rest filled in. */
import type { Level } from '../../../utils/analysis/schema';
import type { RowLabel, SampleRow } from '../../../utils/collection/rows';

interface Given {
  readonly category?: string;
  /** The category that it had at first; the same where nothing else is given. */
  readonly collectedAs?: string;
  readonly label?: RowLabel;
  readonly rule?: string;
  readonly level?: Level | '';
  readonly month?: string;
}

export function sampleRow(given: Given = {}): SampleRow {
  const { category = 'a', label = 'open', rule = 'a', level = 'county', month = '2024-03' } = given;
  const { collectedAs = category } = given;
  return {
    sample: {
      id: '1',
      documentHash: '0'.repeat(64),
      quote: '狠抓落实',
      start: 0,
      end: 4,
      category: collectedAs === '' ? null : collectedAs,
      found: rule === '' ? null : { severity: 'low', confidence: 0.9, rule, rulesVersion: '1' },
      tags: [],
      judgements: [],
      settled: null,
      collectedAt: '2024-03-01T00:00:00Z',
      collectedBy: '甲',
    },
    id: '1',
    quote: '狠抓落实',
    category,
    label,
    rule,
    severity: rule === '' ? '' : 'low',
    title: '关于自查的通知',
    site: '',
    level,
    month,
  };
}
