/** A report to and from the person's disk, without a permission: a link to a blob, and a file field. */
import { saveFile } from '../../components/extension-page/save-file.ts';
import type { TextKey, Translate } from '../../components/i18n/text.ts';
import { underscored } from '../../components/i18n/text.ts';
import { readReport, writeReport } from './report-file.ts';
import type { FileFault } from './report-file.ts';
import { dayOf } from './points-list.tsx';
import type { Report } from './format.ts';

/** Has the browser save the report where it saves downloads. */
export function saveReport(report: Report): void {
  saveFile(fileName(report), writeReport(report));
}

export type Opened = { ok: true; report: Report } | { ok: false; problem: string };

/** Reads a file that the person chose; every fault comes back as a sentence. */
export async function openReport(file: File, t: Translate): Promise<Opened> {
  const text = await file.text().catch(() => null);
  if (text === null) return { ok: false, problem: t('report_file_unreadable', { name: file.name }) };
  const read = readReport(text);
  return read.ok ? read : { ok: false, problem: faultText(read.fault, file.name, t) };
}

function faultText(fault: FileFault, name: string, t: Translate): string {
  const key: TextKey = `report_file_${underscored(fault.what)}`;
  if (fault.what === 'no-json') return t(key, { name, line: String(fault.line) });
  if (fault.what !== 'field') return t(key, { name });
  return t(key, { name, where: fault.where, what: t(`report_expects_${underscored(fault.expected)}`) });
}

/** Days as the report's maker counted them. */
function fileName({ period, platform }: Report): string {
  const days = [dayOf(Date.parse(period.from)), dayOf(Date.parse(period.to) - 1)];
  return `unasked-report-${[...(platform ? [platform.id] : []), ...days].join('-')}.json`;
}
