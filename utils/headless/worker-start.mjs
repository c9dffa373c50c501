/** Starts a worker thread: Node runs no TypeScript by itself, and a worker does not inherit the main thread's loader. */
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
