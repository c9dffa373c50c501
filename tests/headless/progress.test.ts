import { describe, expect, it } from 'vitest';
import { progressLine } from '../../utils/headless/progress';

const state = { documents: 12_345, errors: 4, seconds: 10, bytesRead: 25, bytesInAll: 100 };

describe('the line of progress', () => {
  it('has the rate of this run and the time left by the share of the input', () => {
    expect(progressLine(state, 'en')).toBe('12,345 documents, 4 errors, 1,235/s, 25%, about 0:30 left');
    expect(progressLine({ ...state, seconds: 3_000 }, 'zh')).toBe(
      '已检查 12,345 件，出错 4 件，每秒 4 件，25%，约剩 2:30:00',
    );
  });

  it('says no time left where nobody knows the size of the input, or all is read', () => {
    expect(progressLine({ ...state, bytesInAll: undefined }, 'en')).toBe('12,345 documents, 4 errors, 1,235/s');
    expect(progressLine({ ...state, bytesRead: 100 }, 'en')).toMatch(/100%$/);
  });
});
