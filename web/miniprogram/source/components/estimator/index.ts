import { announced } from '../../announced.ts';
import { abandonEngine, loadEngine } from '../../engine/load-engine.ts';
import { Course } from '../../model/course.ts';
import type { FieldName, Given } from '../../model/field.ts';
import { keptQuery, openedQuery } from '../../model/kept-query.ts';
import { textSize, wantsElder } from '../../model/text-size.ts';
import { showAt } from '../../show-at.ts';
import { systemTextSize } from '../../system-text-size.ts';
import { chinese, loadVoice, type AppVoice } from '../../../../common/wording/wechat/voices.ts';

interface Own {
  course: Course | undefined;
  voice: AppVoice;
  /** Whether the person wants the view for the elderly; `null` until they choose. */
  wantsElder: boolean | null;
  /** What it was begun with, or what was told and given back since. */
  begun: { region: string; year: number; kept: string };
  /** The answers that the app knows: those that it gave, or was told last. */
  told: string;
  begin(): void;
  look(): void;
  speak(): void;
}

/** The estimator, as an app places it. */
Component<Own>({
  properties: {
    /** Where the module is in the code package of the app. */
    wasm: { type: String, value: '/miniprogram_npm/mingbai-miniprogram/mingbai-small.wasm' },
    /** The province, city or county that is answered for, by its code, where no other may be chosen. */
    region: { type: String, value: '' },
    /** The year that is answered for, where no other may be chosen. */
    year: { type: Number, value: 0 },
    /** `zh-CN` or `en`. */
    lang: { type: String, value: 'zh-CN' },
    /** Whether the view for the elderly is shown, whatever the size of text that is set for WeChat. */
    elder: { type: Boolean, value: false },
    /** Kept answers to begin with, as `change` gave them. */
    kept: { type: String, value: '' },
  },
  data: { waiting: chinese.say('site.loading'), parts: [], announced: { step: '', question: '' } },
  observers: {
    lang() {
      if (this.course) this.speak();
    },
    elder() {
      if (this.course) this.look();
    },
    'region, year, kept'(region: string, year: number, kept: string) {
      if (!this.course) return;
      const { begun, told } = this;
      if (kept === told) begun.kept = kept;
      if (kept !== begun.kept || region !== begun.region || year !== begun.year) this.begin();
    },
  },
  lifetimes: {
    attached() {
      this.voice = chinese;
      this.wantsElder = null;
      this.look();
      this.begin();
      if (this.data['lang'] !== chinese.language) this.speak();
    },
    detached() {
      this.course?.end();
      this.course = undefined;
    },
  },
  pageLifetimes: {
    /** The size of text may have been set anew meanwhile. */
    show() {
      if (this.course) this.look();
    },
  },
  methods: {
    begin() {
      this.course?.end();
      const { region, year, kept, wasm } = this.data;
      this.begun = { region, year, kept };
      this.told = kept;
      const place = region === '' ? null : { region, year: year || null };
      this.course = new Course(
        { voice: this.voice, place, opened: openedQuery(kept) },
        {
          loadEngine: () => loadEngine(wasm),
          abandonEngine: (engine) => void abandonEngine(engine),
          draw: (changes, target) => {
            this.setData({ ...changes, announced: announced(this.data['announced'], this.data, changes) }, () => {
              if (target !== null) showAt(this, target);
            });
          },
          tell: (answers) => {
            const told = keptQuery(answers);
            if (told === this.told) return;
            this.told = told;
            this.triggerEvent('change', { kept: told });
          },
          later: (run, milliseconds) => setTimeout(run, milliseconds),
        },
      );
      this.course.start();
    },
    look() {
      const size = systemTextSize();
      const isElder = this.wantsElder ?? (this.data['elder'] || wantsElder(size));
      this.setData({
        isElder,
        textSize: textSize(size, isElder),
        switchLabel: this.voice.say(isElder ? 'view.usual' : 'view.elder'),
      });
    },
    speak() {
      const wanted = this.data['lang'];
      const speak = (voice: AppVoice, fault: string) => {
        if (this.data['lang'] !== wanted) return;
        this.voice = voice;
        this.setData({ languageFault: fault });
        this.look();
        this.course?.speak(voice);
      };
      void loadVoice(wanted).then(
        (voice) => speak(voice, ''),
        () => speak(chinese, chinese.say('language.unreadable')),
      );
    },
    switchView() {
      this.wantsElder = !this.data['isElder'];
      this.look();
    },
    press({ currentTarget: { dataset } }: HostEvent) {
      this.course?.press(dataset['act'] ?? '', dataset['value'] ?? '');
    },
    onPress({ detail: { act, value } }: HostEvent<{ act: string; value: string }>) {
      this.course?.press(act, value);
    },
    onPick({ detail }: HostEvent<Given>) {
      this.course?.pick(detail);
    },
    onType({ detail }: HostEvent<Given>) {
      this.course?.type(detail);
    },
    onLeave({ detail }: HostEvent<FieldName>) {
      this.course?.leave(detail);
    },
  },
});
