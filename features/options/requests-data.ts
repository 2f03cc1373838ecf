/** What the section on reset requests reads and changes. */
import type { ResetRequest } from '../../judge/verdict/user-context.ts';
import type { Area } from '../../storage/area.ts';
import { forgetRequests, readRequests, restoreRequests } from '../../storage/reset-requests.ts';
import { changeSettings, readSettings, type Settings } from '../../storage/settings.ts';
import { send } from '../../messages/send.ts';

export interface RequestsKept {
  minutes: number;
  inPrivate: boolean;
  /** Newest first. */
  requests: (ResetRequest & { name: string })[];
}

export interface RequestsMemory {
  read(): Promise<RequestsKept>;
  change(change: Partial<Settings>): Promise<unknown>;
  /** Forgets one, or without one all. */
  forget(request?: ResetRequest): Promise<unknown>;
  restore(requests: ResetRequest[]): Promise<unknown>;
}

/** What the section on requests needs of storage. */
export function requestsMemory(area: Area): RequestsMemory {
  return {
    async read() {
      const [settings, requests] = await Promise.all([readSettings(area), readRequests(area, Date.now())]);
      const names = await namesOf([...new Set(requests.map(({ platform }) => platform))]);
      return {
        minutes: settings.requestMinutes,
        inPrivate: settings.rememberInPrivate,
        requests: requests.toReversed().map((one) => ({ ...one, name: names.get(one.platform) ?? one.platform })),
      };
    },
    change: (change) => changeSettings(area, change),
    forget: (request) => forgetRequests(area, request),
    restore: (requests) =>
      restoreRequests(
        area,
        requests.map(({ platform, at }) => ({ platform, at })),
      ),
  };
}

/** The background knows the names; where it does not answer, the ids stand for them. */
async function namesOf(ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const guides = await send({ type: 'platform-guides', ids }).catch(() => null);
  return new Map((guides ?? []).map(({ id, name }) => [id, name]));
}
