/** English is told from Chinese and from other languages. */
import { describe, expect, test } from 'vitest';
import { isEnglish } from '../../../utils/analysis/english/language';

describe('English', () => {
  test.each([
    'The committee met on Tuesday and adopted its rules.',
    'Townships shall submit their plans to the Bureau by 14 March 2025.',
    'The Bureau of Linhe (临河) shall submit its plan to the county government of that city by the end of the month.',
  ])('%s', (text) => expect(isEnglish(text)).toBe(true));
});

describe('not English', () => {
  test.each([
    '',
    'Annex 1',
    '各乡镇人民政府要于3月14日前将实施方案报送县住建局。',
    'The notice says: 各乡镇人民政府要于3月14日前将实施方案报送县住建局。',
    '关于印发《Action Plan for Reading in Public Libraries》的通知：请各单位于本周五前报送材料。',
    'Das Amt hat am Dienstag in seiner Sitzung die neue Ordnung beschlossen und bekannt gemacht.',
    'Le comité a adopté son règlement lors de la réunion de mardi et il le publiera dans un mois.',
    'El comité aprobó el reglamento en la reunión del martes y lo publicará dentro de un mes.',
    'Комитет принял правила на заседании во вторник и опубликует их через месяц.',
    '委員会は火曜日に規則を採択し、一か月以内に公表する予定である。',
  ])('%s', (text) => expect(isEnglish(text)).toBe(false));
});
