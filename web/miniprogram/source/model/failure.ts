import { ModuleFault, type ModuleFaultKind } from '../engine/module-fault.ts';
import type { AppVoice } from '../../../common/wording/wechat/voices.ts';

/** What is shown where nothing can be reckoned: what happened, what to do, and what developers want to know. */
export interface FailureView {
  title: string;
  why: string;
  what: string;
  /** Empty where trying again would change nothing. */
  retry: string;
  /** Leads out of answers that cannot be reckoned; empty where there is nothing to lead out of. */
  begin: string;
  technical: { title: string; text: string };
}

export function failureView(error: unknown, voice: AppVoice): FailureView {
  const kind: ModuleFaultKind | 'broke_down' = error instanceof ModuleFault ? error.kind : 'broke_down';
  return {
    title: voice.say('module.failed'),
    why: voice.say(`module.${kind}`),
    what: voice.say(`module.${kind}.what`),
    retry: kind === 'library_too_old' ? '' : voice.say('site.retry'),
    begin: kind === 'broke_down' ? voice.say('flow.begin') : '',
    technical: { title: voice.say('failed.technical'), text: shortened(String(error)) },
  };
}

/** Files without their folders; what the host said of two files is told once where it is the same. */
function shortened(text: string): string {
  return text.replace(/\/(?:[\w.-]+\/)+/g, '').replace(/(\S+): (.+); (\S+): \2$/, '$1, $3: $2');
}
