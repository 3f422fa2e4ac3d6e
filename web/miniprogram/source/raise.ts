const upwards = { bubbles: true, composed: true };

/** Tells the estimator, from wherever in it, that a button was pressed. */
export function raisePress(component: Host, { currentTarget: { dataset } }: HostEvent): void {
  component.triggerEvent('press', { act: dataset['act'], value: dataset['value'] ?? '' }, upwards);
}

/** Tells it what a field gives: `pick` what is whole, `type` what is still being typed, `leave` that it ended. */
export function raiseField(component: Host, name: 'pick' | 'type' | 'leave', value: string): void {
  const { taker, path } = component.data['field'];
  component.triggerEvent(name, { taker, path, value }, upwards);
}
