/** The parts of the small module by the folders of their sources, and by those exported functions that the linker put whole
 * calls into. Amounts alone need what `isForAmounts`. */
export const parts = [
  { name: 'bytes and events', isForAmounts: true, sources: ['text'] },
  { name: 'policies and reading them', isForAmounts: false, sources: ['policy'], functions: ['mingbai_add_policy'] },
  {
    name: 'situations and reading them',
    isForAmounts: true,
    sources: ['situation'],
    functions: ['mingbai::Estimator::situation('],
  },
  { name: 'plans: looking up figures, cases', isForAmounts: true, sources: ['plan'] },
  { name: 'reckoning: mechanisms, worlds, the person', isForAmounts: true, sources: ['reckon'] },
  { name: 'reasons, questions, advice, steps', isForAmounts: false, sources: ['answer'] },
  {
    name: 'curve, compare, form, catalogue',
    isForAmounts: false,
    sources: ['other'],
    functions: ['mingbai_add_to_comparison', 'mingbai_compare', 'mingbai_curve', 'mingbai_catalogue', 'mingbai_form'],
  },
  { name: 'writing answers', isForAmounts: true, sources: ['write', 'small'] },
];
