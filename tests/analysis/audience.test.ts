/** Whom a document asks, by its title and its addressees. */
import { expect, it } from 'vitest';
import { documentAudience } from '../../utils/analysis/facts/audience';

const asks = (title: string, ...addressees: string[]) => documentAudience({ title, addressees });

it('a title of applications or examinations asks the public', () => {
  expect(asks('关于组织申报专项资金的通知', '各有关单位')).toBe('public');
  expect(asks('关于注册会计师考试报名的通知')).toBe('public');
});

it('the addressees’ own work, and their views of a draft, ask the addressees', () => {
  expect(asks('关于做好秋季招生工作的通知', '各教学点、各有关单位')).toBe('units');
  expect(asks('关于征求考试办法（征求意见稿）意见的通知', '各省、自治区、直辖市注册会计师协会')).toBe('units');
});

it('a draft that is itself laid out for comment asks whom it would ask in force', () => {
  expect(asks('关于做好购房补贴工作的通知（征求意见稿）', '各区住建局')).toBe('public');
});

it('without addressees among units such a title still asks the public', () => {
  expect(asks('关于做好秋季招生工作的公告', '各位考生')).toBe('public');
  expect(asks('关于考试办法公开征求意见的公告')).toBe('public');
});
