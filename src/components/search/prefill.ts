/** Puts the words of the lost address into the search field of the page that says so. */
import { toQuery } from './lost-query.ts';

const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
if (field?.value === '') field.value = toQuery(location.pathname);
