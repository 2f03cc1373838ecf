/** What is shown on a page, kept apart from the script that reads it: most pages that ask for something get nothing. */
import { showPageChip } from './arrival-chip/show.tsx';
import { showPageWarning } from './page-warning/show.tsx';

export const pageDrawing = { chip: showPageChip, warning: showPageWarning };
export type PageDrawing = typeof pageDrawing;
