import { readFileSync } from 'node:fs';

/** The most memory that a process had so far, where the system tells. */
export function mostResident(pid) {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? NaN) * 1024;
  } catch {
    return NaN;
  }
}
