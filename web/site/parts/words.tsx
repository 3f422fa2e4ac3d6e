import { cutAtChinese } from '../../common/wording/foreign.ts';
import { usePage } from '../page.ts';

/** A text, whose Chinese on a page in another language is told as such, for whoever has it read aloud. */
export function Words({ text }: { text: string }) {
  const { voice } = usePage();
  return <>{cutAtChinese(text, voice).map((part, index) => (index % 2 ? <span key={index} lang="zh-CN">{part}</span> : part))}</>;
}
