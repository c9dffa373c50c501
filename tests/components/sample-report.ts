/** A small report as the analysis gives it, for tests of what shows reports. */

import type { ReadView } from '../../components/sidepanel/panel-view';
import type { Finding, Report } from '../../utils/analysis/schema';

/** A finding; what is not given is filled in. */
export function sampleFinding(given: Partial<Finding> & Pick<Finding, 'id'>): Finding {
  return {
    category: 'vague-goal',
    start: 0,
    end: 22,
    quote: '切实提高思想认识，增强做好工作的责任感和紧迫感。',
    severity: 'medium',
    verdict: 'finding',
    confidence: 0.8,
    message: '这句话只有态度和程度，没有数量、产出或具体动作，可能难以检查是否做到。',
    advice: '建议核对：写明由谁、在何时、做成什么，或删去。',
    basis: [
      {
        source: '《整治形式主义为基层减负若干规定》',
        clause: '第一部分第2条',
        text: '文件开门见山，讲背景、意义和原则的部分从短或不写。',
      },
    ],
    exception: '领导讲话、综合性文件可以有必要的原则性要求。',
    evidence: [],
    deadline: null,
    heading: null,
    ...given,
  };
}

/** Two certain findings of two categories and an unclear one. */
export const SAMPLE_FINDINGS: readonly Finding[] = [
  sampleFinding({ id: 'vague' }),
  sampleFinding({
    id: 'deadline',
    category: 'unrealistic-deadline',
    severity: 'high',
    quote: '请于9月30日17:00前将自查报告报送县政府办公室。',
    message: '从印发到截止只有 1 个工作日，自查一般需要 5 个工作日。',
  }),
  sampleFinding({
    id: 'unclear',
    category: 'instant-report',
    severity: 'low',
    verdict: 'unclear',
    quote: '节前报送总结。',
  }),
];

/** A report on an invented notice with these findings. */
export function sampleReport(findings: readonly Finding[] = SAMPLE_FINDINGS): Report {
  return {
    id: null,
    schemaVersion: 1,
    rulesVersion: '1',
    document: {
      title: '松溪县人民政府办公室关于开展安全生产隐患大排查大整治专项行动的通知',
      number: '松政办发〔2024〕18号',
      issuer: '松溪县人民政府办公室',
      addressees: ['各乡镇人民政府', '县直各部门'],
      level: 'county',
      genre: '通知',
      issuedOn: '2024-09-29',
      issuedOnFrom: 'text',
      distributedOn: null,
      characters: 1834,
    },
    findings: [...findings],
    exempted: [],
    deadlines: [],
    materials: [],
    measures: {},
    ruleErrors: [],
  };
}

/** What the panel shows of the sample report. */
export function sampleView(given: Partial<ReadView> = {}): ReadView {
  return {
    status: 'read',
    documentId: 'document-1',
    url: 'https://example.gov.cn/notice.html',
    scope: 'page',
    report: sampleReport(),
    setAside: [],
    passages: [],
    unreadFrames: [],
    attachments: [],
    textLength: 2000,
    isSecret: false,
    isFile: false,
    unmarked: 0,
    lost: [],
    selected: null,
    correctedIssuedOn: null,
    ...given,
  };
}
