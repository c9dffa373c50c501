/** Says on standard error how far a run is, how fast it goes and how long it may take. */
import { stderr } from 'node:process';
import type { Language } from '../analysis/schema';

/** Milliseconds between two lines: at a terminal the line is written over, elsewhere each stays. */
const AT_TERMINAL = 500;
const ELSEWHERE = 10_000;

export interface Progress {
  /** A line of input was answered. */
  note(isReport: boolean): void;
  /** Writes the last state. */
  end(): void;
}

/** What is known of a run at a moment. */
export interface RunState {
  readonly documents: number;
  readonly errors: number;
  /** Of the documents that were answered in this run. */
  readonly seconds: number;
  /** Bytes of input read in this run. */
  readonly bytesRead: number;
  /** Bytes of input that this run has to read; undefined where nobody knows. */
  readonly bytesInAll: number | undefined;
}

/** Starts to report; `bytesRead` and `bytesInAll` are asked anew each time. */
export function startProgress(lang: Language, bytes: () => Pick<RunState, 'bytesRead' | 'bytesInAll'>): Progress {
  const start = performance.now();
  let documents = 0;
  let errors = 0;
  const isTerminal = stderr.isTTY;
  const write = (end: string) => {
    const seconds = (performance.now() - start) / 1000;
    const line = progressLine({ documents, errors, seconds, ...bytes() }, lang);
    stderr.write(isTerminal ? `\r\x1b[K${line}${end}` : `${line}\n`);
  };
  const pause = isTerminal ? AT_TERMINAL : ELSEWHERE;
  let writtenAt = start;
  return {
    note(isReport) {
      documents++;
      if (!isReport) errors++;
      const now = performance.now();
      if (now - writtenAt < pause) return;
      writtenAt = now;
      write('');
    },
    end: () => write('\n'),
  };
}

/** The state in a line of one language. */
export function progressLine({ documents, errors, seconds, bytesRead, bytesInAll }: RunState, lang: Language): string {
  const say = SAY[lang];
  const number = (value: number) => Math.round(value).toLocaleString('en');
  const parts = [say.documents(number(documents)), say.errors(number(errors))];
  if (seconds > 0) parts.push(say.rate(number(documents / seconds)));
  if (bytesInAll !== undefined && bytesInAll > 0) {
    const share = Math.min(bytesRead / bytesInAll, 1);
    parts.push(`${Math.floor(share * 100)}%`);
    if (share > 0 && share < 1) parts.push(say.left(duration((seconds / share) * (1 - share))));
  }
  return parts.join(say.between);
}

/** `H:MM:SS` or `M:SS`, rounded up. */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

const SAY = {
  zh: {
    documents: (n: string) => `已检查 ${n} 件`,
    errors: (n: string) => `出错 ${n} 件`,
    rate: (n: string) => `每秒 ${n} 件`,
    left: (time: string) => `约剩 ${time}`,
    between: '，',
  },
  en: {
    documents: (n: string) => `${n} documents`,
    errors: (n: string) => `${n} errors`,
    rate: (n: string) => `${n}/s`,
    left: (time: string) => `about ${time} left`,
    between: ', ',
  },
} as const;
