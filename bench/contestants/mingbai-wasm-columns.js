import { createEstimator } from '../../build/wasm/package/index.js';
import { columnsOf, rowsOf } from '../columns.js';

const common = { region: '410700', benefit_year: 2024, person: { identities: [] }, care: [{ kind: 'outpatient' }] };

async function prepare() {
  const estimator = await createEstimator();
  const { classes } = estimator.form('410700', 2024).care.find(({ kind }) => kind === 'outpatient');
  const places = Object.fromEntries(classes.map(({ id }, place) => [id, place]));
  const takeAll = (claims) => columnsOf(claims, places);
  const claimAll = (columns) => ({ columns, paid: estimator.estimateColumns(common, columns) });
  const answers = (answerOf) => ({ takeAll, claimAll, answerAll: ({ columns, paid }) => rowsOf(columns, paid).map(answerOf) });
  const exactly = ({ low, high }) => {
    if (low !== high) throw new Error(`${low} to ${high} is not one amount.`);
    return low;
  };
  return {
    W1: answers(({ funds, fund, person }) => ({
      funds: funds.map(exactly),
      fund: exactly(fund),
      person: exactly(person),
    })),
  };
}

export default {
  name: 'Mingbai wasm, estimateColumns',
  kind: 'mingbai',
  explains: false,
  assets: ['../../build/wasm/package/mingbai.wasm'],
  notes: 'of a claim only what fund and person pay, in typed arrays; the person is looked up once for all claims',
  prepare,
};
