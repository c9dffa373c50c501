/** Drafts as they are kept. */
import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { deleteDraft, deleteDrafts, listDrafts, newDraft, readDraft, saveDraft } from '../../utils/platform/drafts';

afterEach(() => deleteDrafts());

test('a draft comes back with the file it was opened from', async () => {
  const bytes = new Uint8Array([80, 75, 3, 4]);
  const draft = newDraft({
    name: '通知',
    text: '各乡镇：',
    file: { bytes, text: '各乡镇：' },
    plannedOn: '2026-10-08',
  });
  await saveDraft(draft);
  expect(await readDraft(draft.id)).toEqual(draft);
});

test('the draft that was worked on last comes first', async () => {
  const [old, fresh] = ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'].map((updatedAt) =>
    newDraft({ name: updatedAt, text: '', updatedAt }),
  );
  if (!old || !fresh) throw new Error('no drafts');
  await saveDraft(fresh);
  await saveDraft(old);
  expect((await listDrafts()).map(({ id }) => id)).toEqual([fresh.id, old.id]);
});

test('what was deleted is gone, and what does not parse is left out', async () => {
  const draft = newDraft({ name: '通知', text: '' });
  await saveDraft(draft);
  await saveDraft({ ...newDraft({ name: '坏', text: '' }), plannedOn: '明天' });
  expect((await listDrafts()).map(({ name }) => name)).toEqual(['通知']);
  await deleteDraft(draft.id);
  expect(await readDraft(draft.id)).toBeUndefined();
});
