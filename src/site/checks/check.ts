import type { Element } from 'hast';
import type { Site, SitePage } from '../read-site.ts';

/** Reports a problem of a page, at an element where there is one. */
export type ReportOnPage = (element: Element | undefined, message: string, mend: string) => void;

/** One check of one built page; it reads the whole site, reports, and never throws. */
export type CheckPage = (page: SitePage, site: Site, report: ReportOnPage) => void;
