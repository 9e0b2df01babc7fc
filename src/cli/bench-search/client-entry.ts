/** What the benchmark asks in the browser. */
export { createAssets } from '../../search/client/assets.ts';
export { createSearch } from '../../search/client/search.ts';
export { namePath } from '../../search/name.ts';
