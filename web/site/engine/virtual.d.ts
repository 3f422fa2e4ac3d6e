declare module 'virtual:policy-data' {
  /** Where the common file of the policies is; those of the provinces are beside it. */
  const url: string;
  export default url;
}
