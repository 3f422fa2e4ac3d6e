import { useEffect, useState } from 'preact/hooks';
import { failureOf, type Failure } from './failure.ts';

export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; failure: Failure; technical: string; retry(): void };

/** Loads what a key stands for, and again when that changes or is to be tried again. */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<{ key: string; attempt: number; loaded: Loaded<T> } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const end = (loaded: Loaded<T>) => isWanted && setOutcome({ key, attempt, loaded });
    load().then(
      (value) => end({ state: 'ready', value }),
      (error: unknown) => {
        const retry = () => setAttempt(attempt + 1);
        end({ state: 'failed', failure: failureOf(error), technical: String(error), retry });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [key, attempt]);
  const isCurrent = outcome?.key === key && outcome.attempt === attempt;
  return isCurrent ? outcome.loaded : { state: 'loading' };
}
