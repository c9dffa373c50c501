/** Paths as the user gave them. */
import { resolve } from 'node:path';

/** The path from where the user stood, which is not where npm runs the command. */
export function userPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
