import { usePage } from '../page.ts';

/** Clears all that was entered, once it is said that it does. */
export function StartOver({ onStartOver }: { onStartOver(): void }) {
  const { voice } = usePage();
  return (
    <details>
      <summary>{voice.say('over.title')}</summary>
      <p>{voice.say('over.what')}</p>
      <p class="actions">
        <button type="button" class="quiet" onClick={onStartOver}>{voice.say('over.do')}</button>
      </p>
    </details>
  );
}
