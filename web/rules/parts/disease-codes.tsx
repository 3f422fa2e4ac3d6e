import { usePage } from '../page.ts';
import type { Disease } from '../policy.ts';
import { Head } from './head.tsx';

/** The codes of diseases as they are printed, and what is odd in the print. */
export function DiseaseCodes({ diseases }: { diseases: Disease[] }) {
  const { voice } = usePage();
  const coded = diseases.filter(({ codes }) => codes !== undefined);
  if (coded.length === 0) return null;
  return (
    <details>
      <summary>{voice.say('codes.show')}</summary>
      <table class="codes">
        <caption>{voice.say('codes.title')}</caption>
        <Head first={voice.say('field./disease')} second={voice.say('codes.codes')} />
        <tbody>{coded.map((disease) => <DiseaseRow disease={disease} />)}</tbody>
      </table>
    </details>
  );
}

function DiseaseRow({ disease: { name, codes = {}, anomalies = [] } }: { disease: Disease }) {
  const { voice } = usePage();
  const { insurer = [], icd10_clinical: clinical = [], icd10_insurer: own = [] } = codes;
  const isAlike = clinical.join() === own.join();
  const texts = [
    { list: insurer, key: 'codes.insurer' },
    { list: clinical, key: isAlike ? 'codes.icd10' : 'codes.icd10.clinical' },
    { list: isAlike ? [] : own, key: 'codes.icd10.insurer' },
  ] as const;
  return (
    <tr>
      <th scope="row">{voice.name(name)}</th>
      <td>
        {texts.map(({ list, key }) => list.length > 0 && <p>{voice.say(key, { codes: list.join(voice.say('list')) })}</p>)}
        {anomalies.map(({ code, printed = '' }) => <p class="open">{voice.say(`anomaly.${code}`, { printed })}</p>)}
      </td>
    </tr>
  );
}
