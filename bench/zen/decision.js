import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { aid, fundOfVisits, high, low } from './rules.js';
import * as claims from './claims.js';

const node = (id, type, content) => ({ id, name: id, type, position: { x: 0, y: 0 }, content });
const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, type: 'edge', sourceId, targetId });

/** A decision of one expression node: the form that its documentation gives for sums. */
function decisionOf(expressions) {
  const rows = Object.entries(expressions).map(([key, value]) => ({ id: key, key, value }));
  const nodes = [
    node('request', 'inputNode', {}),
    node('sum', 'expressionNode', { expressions: rows, passThrough: false }),
    node('response', 'outputNode', {}),
  ];
  return new ZenDecisionContent({ nodes, edges: [edge('request', 'sum'), edge('sum', 'response')] });
}

const outpatient = {
  funds: fundOfVisits((amount) => `round(${amount}, 2)`),
  fund: 'sum($.funds)',
  person: 'sum(map(visits, #.cost)) - $.fund',
};
const contribution = { aid, low: low('$.aid'), high: high('$.aid') };

/** The workloads through a compiled decision. */
export function deciding(options) {
  const engine = new ZenEngine();
  const decided = (expressions) => {
    const decision = engine.createDecision(decisionOf(expressions));
    return (input) => decision.evaluate(input, options);
  };
  return {
    W1: { take: claims.visitsOf, claim: decided(outpatient), answer: ({ result }) => claims.paid(result) },
    W2: { take: claims.contributionOf, claim: decided(contribution), answer: ({ result }) => claims.due(result) },
  };
}
