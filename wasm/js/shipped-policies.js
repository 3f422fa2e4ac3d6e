/** The texts of the policy files that the package ships, loaded only where they are wanted. */
export async function shippedPolicies() {
  return (await import('./policies.js')).default;
}
