/** Everything that the extension keeps on this machine, as one file: exported, imported, deleted. */
import { browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { dismissalSchema } from '../rules/choice';
import { deleteCollections } from './collection/database';
import { storedDismissals } from './dismissals';
import { deleteDrafts } from './drafts';
import { isQuotaError } from './quota';
import { settingsSchema, storedSettings } from './settings';
import { changeBoth } from './stored';

const FORMAT = 'wenzhen-data';
/** Raised when the shape of the file changes; files of earlier versions stay readable. */
const VERSION = 1;

const envelopeSchema = z.object({ format: z.literal(FORMAT), version: z.int() });
const fileSchema = z.object({ settings: settingsSchema, dismissals: z.array(z.unknown()) });

/** Why a file was not imported. */
export type ImportProblem = 'not-json' | 'wrong-format' | 'newer-version' | 'full';

/** `leftOut` counts records that do not parse. */
export type ImportResult =
  | { readonly ok: true; readonly leftOut: number }
  | { readonly ok: false; readonly problem: ImportProblem };

/** The file's text. */
export async function exportData(): Promise<string> {
  const [settings, dismissals] = await Promise.all([storedSettings.read(), storedDismissals.read()]);
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings, dismissals }, null, 2)}\n`;
}

/** Takes the settings of a file in place of the present ones and adds its dismissals; sites can only be granted here. */
export async function importData(json: string): Promise<ImportResult> {
  const parsed = parseJson(json);
  if (parsed === undefined) return { ok: false, problem: 'not-json' };
  const envelope = envelopeSchema.safeParse(parsed);
  if (!envelope.success) return { ok: false, problem: 'wrong-format' };
  if (envelope.data.version > VERSION) return { ok: false, problem: 'newer-version' };
  const file = fileSchema.safeParse(parsed);
  if (!file.success) return { ok: false, problem: 'wrong-format' };

  const entries = file.data.dismissals.map((entry) => dismissalSchema.safeParse(entry));
  const dismissals = entries.flatMap((entry) => entry.data ?? []);
  try {
    await changeBoth(storedSettings, storedDismissals, ({ sites }, before) => {
      const known = new Set(before.map(({ id }) => id));
      return [{ ...file.data.settings, sites }, [...before, ...dismissals.filter(({ id }) => !known.has(id))]];
    });
  } catch (error) {
    if (isQuotaError(error)) return { ok: false, problem: 'full' };
    throw error;
  }
  return { ok: true, leftOut: entries.length - dismissals.length };
}

/** Deletes what is kept for good and gives granted sites back to the browser. */
export async function deleteAllData(): Promise<void> {
  await browser.storage.local.clear();
  await Promise.all([deleteCollections(), deleteDrafts()]);
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
