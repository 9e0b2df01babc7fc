/** Puts the words of the lost address into the search field of the page that says so. */
import { cutQuery } from '../../search/longest-query.ts';
import { toQuery } from './lost-query.ts';

const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
if (field?.value === '') field.value = cutQuery(toQuery(location.pathname));
