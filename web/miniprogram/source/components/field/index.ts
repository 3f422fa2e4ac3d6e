import type { Field } from '../../model/field.ts';
import { raiseField } from '../../raise.ts';

/** One field of a form. */
Component({
  properties: { field: Object },
  methods: {
    type({ detail }: HostEvent<{ value: string }>) {
      raiseField(this, 'type', detail.value);
    },
    leave() {
      raiseField(this, 'leave', '');
    },
    pick({ detail }: HostEvent<{ value: string | string[] }>) {
      raiseField(this, 'pick', detail.value);
    },
    select({ detail }: HostEvent<{ value: string | number }>) {
      const { choices } = this.data['field'] as Field;
      raiseField(this, 'pick', choices[Number(detail.value)]?.value ?? '');
    },
    clear() {
      raiseField(this, 'pick', '');
    },
  },
});
