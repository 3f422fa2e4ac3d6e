import type { FieldView } from '../../model/field.ts';
import { raiseField } from '../../raise.ts';

interface Own {
  isTyping: boolean;
}

/** One field of a form. What is being typed is not written over by what is drawn of it meanwhile. */
Component<Own>({
  properties: {
    field: Object,
    /** The title that it stands under, and does not repeat. */
    under: String,
  },
  data: { text: '' },
  observers: {
    field(field: FieldView | null) {
      if (!this.isTyping) this.setData({ text: field?.value ?? '' });
    },
  },
  methods: {
    type({ detail }: HostEvent<{ value: string }>) {
      this.isTyping = true;
      raiseField(this, 'type', detail.value);
    },
    leave() {
      this.isTyping = false;
      raiseField(this, 'leave', '');
    },
    pick({ detail }: HostEvent<{ value: string | string[] }>) {
      raiseField(this, 'pick', detail.value);
    },
    select({ detail }: HostEvent<{ value: string | number }>) {
      const { choices } = this.data['field'] as FieldView;
      raiseField(this, 'pick', choices[Number(detail.value)]?.value ?? '');
    },
    clear() {
      raiseField(this, 'pick', '');
    },
  },
});
