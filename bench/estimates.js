import { fenOfText } from './amounts.js';

const fen = ({ low, high }) => ({ low: fenOfText(low), high: fenOfText(high) });

function exactly(range) {
  if (range.low !== range.high) throw new Error(`${range.low} to ${range.high} is not one amount.`);
  return fenOfText(range.low);
}

/** What an estimate of Mingbai answers, in fen. */
export const answerOf = {
  W1: ({ care, totals }) => ({
    funds: care.map(({ fund }) => exactly(fund)),
    fund: exactly(totals.fund),
    person: exactly(totals.person),
  }),
  W2: ({ contribution }) => fen(contribution.due),
  W3: ({ care, totals, questions }) => ({
    funds: care.map(({ fund }) => fen(fund)),
    fund: fen(totals.fund),
    questions: questions.map(({ path }) => path),
  }),
};
