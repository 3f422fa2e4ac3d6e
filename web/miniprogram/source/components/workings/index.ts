import { raisePress } from '../../raise.ts';

/** What the answer rests on, part by part, and what can be done with it. */
Component({
  properties: {
    account: Object,
    parts: Array,
    open: Object,
    assumed: Object,
    advice: Object,
    rules: Object,
    share: Object,
  },
  methods: {
    press(event: HostEvent) {
      raisePress(this, event);
    },
  },
});
