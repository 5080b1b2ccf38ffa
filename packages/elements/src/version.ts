/** The version of this package, as the warning about two copies on one page names it. A test holds it to package.json. */
export const version = '0.1.0';
