/** English words of the welcome page. */
import type { zhWelcome } from './zh-welcome';

export const enWelcome: typeof zhWelcome = {
  title: 'Welcome to Wenzhen',
  lead: 'Open a notice, a plan or an opinion and click Wenzhen’s icon: passages worth checking are marked on the page, and the side panel says why, on what ground, and what to write instead.',
  tryTitle: 'Try it here',
  tryLabel: 'Change this text; the result follows',
  issuedOn: 'Counted from 27 April 2025 as the date of issue.',
  example: [
    '关于开展安全隐患排查的紧急通知',
    '各乡镇人民政府、县直各部门：',
    '各单位要高度重视，切实提高思想认识，狠抓落实，确保取得实效。',
    '请于4月28日17:00前将排查报告报县安委办。',
    '县财政安排50万元，6月底前更换青石村水闸2座。',
  ].join('\n'),
  none: 'Nothing in this text is worth a hint.',
  startTitle: 'How to start',
  start: [
    'Click Wenzhen’s icon to check the page in front; a second click takes all marks away. If you do not see the icon, pin it from the puzzle piece in the toolbar.',
    'Select a passage and choose “Check the selected text” from the context menu to check that alone.',
    'To write a document, open the draft desk from the side panel: findings appear as you type, beside the upper document if you like, and the .docx comes back with comments. Samples for research are collected from the cards.',
    'For files on this machine, open Wenzhen’s details on the extensions page and switch on “Allow access to file URLs”.',
  ],
  keysTitle: 'Keyboard',
  keys: [
    ['Alt+Shift+W', 'check this page, or take the marks away'],
    ['J　K', 'next and previous finding, on the page and in the panel'],
    ['Alt+J　Alt+K　Alt+I', 'at the draft desk: next, previous, insert a frame to fill in'],
    ['1　2　3', 'labelling samples: yes, no, unsure'],
    ['Esc', 'close the open card'],
  ],
  privacyTitle: 'What is kept and what is not',
  privacy: [
    'Everything is checked on this machine; nothing is sent anywhere and there is no account; only when you open an attachment or a PDF of a page is that one file read again from its site.',
    'A page is read only when you click; you can also have the documents of a site read as they open.',
    'Your options are kept, and what you called no formalism, with its sentence and the title and address of its document. Samples that you collect (whole texts only if you say so) and drafts that you write are kept apart, and can be deleted for good. A document with a secret mark is not checked without your word, and nothing of it is kept.',
  ],
  limits:
    'The hints come from fixed rules and may be wrong. They are about the text, never about people or organisations.',
  options: 'Open the options',
};
