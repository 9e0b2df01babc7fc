/** The CSL processor, which comes without types. */
declare module 'citeproc' {
  interface Sys {
    retrieveLocale: (lang: string) => string;
    retrieveItem: (id: string) => unknown;
  }
  interface Engine {
    setOutputFormat(format: 'text'): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [object, string[]];
  }
  const CSL: { Engine: new (sys: Sys, style: string) => Engine };
  export default CSL;
}
