/** Pieces of sentences that set a time, whose repeats try what reads due times and counts them. */
export const TIMED_PIECES = [
  '请于5月20日前报送总结。',
  '请于5月20日前报送总结，',
  '将甲报告、乙总结于5月20日前报送。',
  '3个工作日内上报自查报告；',
  '每月5日前报送报表，',
  '每周一报送进展。',
  '立即整改，',
  '自2月6日起，每日报送数据。',
  '从9月25日至10月8日开展排查，',
  '2024年',
  '二〇二四年',
  '2024年5月1日\n',
  '2024年5月1日前，',
] as const;
