import { originsOf, type Origins } from '../../../common/about.ts';
import type { AdviceView } from '../../../common/advice.ts';
import { unbroken } from '../../../common/answer.ts';
import { isTooLongToSend, keptText, openedText } from '../../../common/link.ts';
import { accountView, type AccountView } from './account.ts';
import { answersView, type AnswersView } from './answers.ts';
import {
  adviceOf,
  assumedView,
  openView,
  partViews,
  rulesView,
  type AssumedView,
  type Fold,
  type OpenView,
  type PartView,
} from './details.ts';
import { keptQuery } from './kept-query.ts';
import { leadView, lineView, type LeadView, type LineView } from './lead.ts';
import { button, type Button } from './button.ts';
import { questionView, type QuestionView } from './question.ts';
import type { Said } from './said.ts';
import type { Scene } from './scene.ts';
import { screenOf } from './visit.ts';
import { startView, wayView, type StartView, type WayView } from './way.ts';

/** All that is drawn, as plain data. What does not stand on the screen is `null` or empty. */
export interface View {
  notice: { text: string; close: string } | null;
  pending: { text: string; why: string; retry: string } | null;
  start: StartView | null;
  way: WayView | null;
  /** The way out of the answer. */
  leave: Button | null;
  lead: LeadView | null;
  faults: { title: string; list: { path: string; text: string }[]; kept: string } | null;
  question: QuestionView | null;
  answers: AnswersView | null;
  account: AccountView | null;
  parts: PartView[];
  open: OpenView | null;
  assumed: AssumedView | null;
  advice: (AdviceView & { title: string }) | null;
  rules: (Fold & { list: Said[] }) | null;
  share: { title: string; tooLong: string; what: string; send: string } | null;
  about: About;
  line: LineView | null;
}

export function viewOf(scene: Scene): View {
  const isAnswer = screenOf(scene.visit) === 'answer';
  return {
    notice: noticeView(scene),
    pending: pendingView(scene),
    start: startView(scene),
    way: isAnswer ? null : wayView(scene),
    leave: isAnswer ? leaveButton(scene) : null,
    lead: isAnswer ? leadView(scene) : null,
    faults: isAnswer ? faultsView(scene) : null,
    question: isAnswer ? questionView(scene) : null,
    answers: isAnswer ? answersView(scene) : null,
    ...(isAnswer ? detailsOf(scene) : noDetails),
    about: aboutOf(scene),
    line: lineView(scene),
  };
}

/** About the figures: what they are worth, where they come from, and who is asked. */
interface About extends Origins {
  title: string;
  texts: string[];
  documentsTitle: string;
}

function aboutOf({ voice, engine, estimate }: Scene): About {
  const { documents, checked } = originsOf(estimate, engine.catalogue, voice);
  return {
    title: voice.say('about.title'),
    texts: [voice.say('about.estimate'), voice.say('about.private.app'), voice.say('about.ask')],
    documentsTitle: voice.say('about.documents'),
    documents: documents.map(({ number, text }) => ({ number, text: unbroken(text) })),
    checked: unbroken(checked),
  };
}

/** Back on the way that led to it; who opened kept answers can begin anew. */
function leaveButton({ visit, voice }: Scene): Button {
  return visit.trail.length > 1 ? button('back', voice.say('flow.back')) : button('begin', voice.say('flow.begin'));
}

type Details = Pick<View, 'account' | 'parts' | 'open' | 'assumed' | 'advice' | 'rules' | 'share'>;

const noDetails: Details = {
  account: null,
  parts: [],
  open: null,
  assumed: null,
  advice: null,
  rules: null,
  share: null,
};

function detailsOf(scene: Scene): Details {
  const { engine, estimate, telling, voice, visit } = scene;
  if (!estimate || !telling) return noDetails;
  const path = keptQuery(keptText(visit.session.entry, engine.version));
  return {
    account: accountView(estimate, telling),
    parts: partViews(estimate, telling, scene),
    open: openView(estimate, telling, scene),
    assumed: assumedView(estimate, telling),
    advice: adviceOf(estimate, telling, scene),
    rules: rulesView(telling, scene),
    share: {
      title: voice.say('keep.title'),
      tooLong: isTooLongToSend(path) ? voice.say('keep.send.long') : '',
      what: voice.say('keep.send.what'),
      send: voice.say('keep.send'),
    },
  };
}

function noticeView({ visit, engine, voice }: Scene): View['notice'] {
  const text = openedText(visit.opened, engine.version, voice);
  return text === null ? null : { text: unbroken(text), close: voice.say('notice.close') };
}

function pendingView({ pending, voice }: Scene): View['pending'] {
  if (pending === null) return null;
  if (pending === 'loading') return { text: voice.say('region.loading'), why: '', retry: '' };
  return { text: voice.say('region.failed'), why: voice.say('module.policies_unreadable.what'), retry: voice.say('site.retry') };
}

function faultsView({ faults, voice }: Scene): View['faults'] {
  if (faults.length === 0) return null;
  return {
    title: voice.say('faults.title', { count: String(faults.length) }),
    list: faults.map(({ field, inList }) => ({ path: field, text: inList })),
    kept: voice.say('faults.kept'),
  };
}

/** What differs from what was drawn before. */
export function changesOf<Shown extends object>(before: Partial<Shown>, now: Shown): Partial<Shown> {
  const isNew = ([key, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(before[key as keyof Shown]);
  return Object.fromEntries(Object.entries(now).filter(isNew)) as Partial<Shown>;
}
