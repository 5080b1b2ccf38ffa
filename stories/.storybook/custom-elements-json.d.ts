/** Written from the elements' comments before Storybook starts; it is not there when the compiler looks. */
declare module '@samspil/elements/custom-elements.json' {
  const manifest: import('./element-manifest.js').Manifest;
  export default manifest;
}
