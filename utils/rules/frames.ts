/** Frames of wording that a drafter fills in: what is missing is left blank, and no fact is made up. */
import type { Category } from '../analysis/schema';

/** What has to be filled in stands in `#{…}`. Chinese, as the documents are. */
export const FRAMES: Readonly<Record<Category, string>> = {
  'vague-goal': '由#{责任单位}于#{日期}前完成#{事项和数量}，以#{可核对的结果}衡量。',
  'unrealistic-deadline': '请于#{日期}前报送#{材料}（自印发之日起不少于#{数字}个工作日）。',
  'instant-report': '请于#{日期}前报送#{材料}；已有的数据从#{渠道}取用，不另报送。',
  'frequent-report': '#{材料}每#{周期}报送一次，由#{单位}统一汇总。',
  'trace-keeping': '以#{结果或现场情况}为准，不另要求提供#{台账、照片等}。',
  'layered-formality': '本通知直接执行到#{层级}，不再逐级制定#{方案或会议}。',
  'inspection-overload': '#{单位}全年检查不超过#{次数}次，与#{事项}合并进行。',
  'blanket-accountability': '对#{具体情形}，由#{机关}依照#{条款}处理。',
  'showcase-building': '以#{群众能感受到的变化}为目标，由#{单位}于#{日期}前完成#{事项}。',
  'digital-burden': '#{系统}自愿使用，数据从#{已有系统}共享，不以#{指标}考核。',
  'absolute-demand': '确因#{情形}难以做到的，可#{替代办法}，报#{单位}备案。',
  'burden-shifting': '由#{上级部门}负责#{事项}，乡镇（街道）配合#{具体工作}，所需#{经费或人员}由#{单位}保障。',
};
