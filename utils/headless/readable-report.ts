/** A report as a person reads it in a terminal. */
import { CATEGORIES, type Finding, type Language, type Report } from '../analysis/schema';
import { RULES } from '../rules/registry';

const SEVERITY = {
  zh: { high: '重', medium: '中', low: '轻' },
  en: { high: 'high', medium: 'medium', low: 'low' },
} as const;

const SAY = {
  zh: {
    none: '没有发现需要提示的表述，这不等于没有问题。',
    unknown: '未找到',
    head: ['标题', '文号', '发文机关', '主送', '成文日期', '正文字数'],
    from: { given: '给定', text: '正文', page: '网页' },
    advice: '建议',
    basis: '依据',
    exception: '可能的例外',
    unclear: '待定',
  },
  en: {
    none: 'Nothing was found, which does not mean that all is well.',
    unknown: 'not found',
    head: ['title', 'number', 'issuer', 'addressees', 'issued on', 'body characters'],
    from: { given: 'given', text: 'text', page: 'page' },
    advice: 'advice',
    basis: 'basis',
    exception: 'exception that may apply',
    unclear: 'unclear',
  },
} as const;

/** The whole report in lines. */
export function readableReport(report: Report, lang: Language): string {
  const say = SAY[lang];
  const { document } = report;
  const issued = document.issuedOnFrom && `${document.issuedOn} (${say.from[document.issuedOnFrom]})`;
  const values = [
    document.title,
    document.number,
    document.issuer,
    document.addressees.join('，'),
    issued,
    String(document.characters),
  ];
  const head = say.head.map((name, i) => `${name}: ${values[i] || say.unknown}`);
  const blocks = CATEGORIES.flatMap((category) => {
    const findings = report.findings.filter((finding) => finding.category === category);
    const title = RULES.find((rule) => rule.id === category)?.title[lang] ?? category;
    return findings.length === 0
      ? []
      : [`${title} (${findings.length})`, ...findings.map((f) => findingBlock(f, lang))];
  });
  const errors = report.ruleErrors.map(({ category, message }) => `! ${category}: ${message}`);
  return [`== ${report.id ?? ''}`, ...head, '', ...(blocks.length ? blocks : [say.none]), ...errors, ''].join('\n');
}

function findingBlock(finding: Finding, lang: Language): string {
  const say = SAY[lang];
  const mark = finding.verdict === 'unclear' ? say.unclear : SEVERITY[lang][finding.severity];
  const basis = finding.basis.map(({ source, clause, text }) => `${source}${clause ? ` ${clause}` : ''}: ${text}`);
  return [
    `  [${mark}] “${finding.quote}”`,
    `      ${finding.message}`,
    `      ${say.advice}: ${finding.advice}`,
    ...basis.map((line) => `      ${say.basis}: ${line}`),
    ...(finding.exception ? [`      ${say.exception}: ${finding.exception}`] : []),
  ].join('\n');
}
