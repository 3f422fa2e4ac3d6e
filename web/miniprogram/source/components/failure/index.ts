import { raisePress } from '../../raise.ts';

/** What keeps anything from being reckoned, and behind a button what developers want to know of it. */
Component({
  properties: { failure: Object },
  data: { isOpen: false },
  methods: {
    toggle() {
      this.setData({ isOpen: !this.data['isOpen'] });
    },
    press(event: HostEvent) {
      raisePress(this, event);
    },
  },
});
