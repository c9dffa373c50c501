/** What is said of a layer found; the passage is given. */
import type { Words } from '../define-rule';

/** A further paper. */
export const paper = (quote: string): Words => ({
  zh: `要求再制定配套文件（“${quote}”），同一份文件可能被逐级改写成新的文件。`,
  en: `A further paper is to be written (“${quote}”), so the same document may be rewritten at each level.`,
});

/** A meeting, or being there. */
export const meeting = (quote: string): Words => ({
  zh: `把开会、传达或到会本身作为要求（“${quote}”），可能以会议落实文件。`,
  en: `Holding, conveying or attending a meeting is itself the demand (“${quote}”).`,
});

/** A signed letter of responsibility. */
export const letter = (quote: string): Words => ({
  zh: `要求签订责任书或责任状（“${quote}”），责任可能只是落在纸上。`,
  en: `Letters of responsibility are to be signed (“${quote}”); the duty may stay on paper.`,
});

/** A leading group, headquarters or team. */
export const newBody = (quote: string): Words => ({
  zh: `设立指挥部、领导小组一类机构（“${quote}”），可能只是多了一层组织。`,
  en: `A headquarters or leading group is set up (“${quote}”), perhaps only one more layer.`,
});

/** A special team with people taken from elsewhere. */
export const specialTeam = (quote: string): Words => ({
  zh: `要求以专班推进（“${quote}”），可能需要再抽人、再建机构。`,
  en: `Special teams are demanded (“${quote}”), which may mean more bodies and borrowed staff.`,
});
