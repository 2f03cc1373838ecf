/** The life of one banner: rendered, redrawn, taken away, with the links of a lure disarmed meanwhile. */
import { render } from 'preact';
import type { ListedPlaces } from '../../../judge/destination/listed-places.ts';
import { type Verdict, warns } from '../../../judge/verdict.ts';
import type { JudgedMail } from '../../../messages/requests.ts';
import type { UserAnswer } from '../../../judge/verdict/user-context.ts';
import type { Translate } from '../../i18n/text.ts';
import type { Sight } from '../sight.ts';
import { Banner, Line, Unreadable } from './banner.tsx';
import { blockClosedFrames } from './closed-frames.ts';
import { disarm } from './disarm.ts';
import type { LinkIndex, Press } from './disarm.ts';
import { TargetPanel } from './panel.tsx';

export interface BannerActions {
  /** Stores the person's word and gives the mail judged anew, null where that failed. */
  asked(asked: UserAnswer): Promise<JudgedMail | null>;
  /** Where all links of the mail lead, null where it is no longer open; without it that is not offered. */
  listLinks?(): Promise<ListedPlaces | null>;
  linkIndex: LinkIndex;
  /** Watches whether the answers in `room` are in the person's sight; without it every trusted press counts. */
  sight?(room: HTMLElement): Sight;
  /** The person went on to a held link after all. */
  wentOn(link: Element): void;
}

export interface Rendered {
  update(judged: JudgedMail): void;
  remove(): void;
}

/** Draws the verdict of `judged` into `room` and disarms the links inside `bodyRoots` while it is a lure. */
export function mountBanner(room: HTMLElement, bodyRoots: Element[], judged: JudgedMail, on: BannerActions, t: Translate): Rendered {
  let { verdict } = judged;
  let press: Press | null = null;
  let rearm: (() => void) | null = null;

  const draw = (): void =>
    render(
      verdict.kind === 'none' ? null : (
        <div data-kind={verdict.kind}>
          <Banner verdict={verdict} say={say} listLinks={on.listLinks} t={t} />
          {press && <TargetPanel press={press} warned={verdict.kind === 'lure'} close={close} t={t} />}
        </div>
      ),
      room,
    );
  const say = async (asked: UserAnswer): Promise<boolean> => {
    if (sight && !(await sight.lasts())) return false;
    const next = await on.asked(asked);
    if (next) show(next.verdict);
    return next !== null;
  };
  const close = (): void => {
    const link = press?.near;
    press = null;
    draw();
    if (link && 'focus' in link) (link as HTMLElement).focus();
  };
  const onPress = (pressed: Press): void => {
    press = withNote(pressed, on.wentOn);
    draw();
  };
  /** Holds the links of a lure, and of any mail that is warned about what could not be read of it. */
  const hold = (held: Verdict): (() => void) => {
    const holds = [
      ...(held.kind === 'lure' ? [disarm(bodyRoots, held.targets, on.linkIndex, onPress)] : []),
      ...(warns(held.kind) ? [blockClosedFrames(bodyRoots, onPress)] : []),
    ];
    return () => holds.forEach((release) => release());
  };
  const show = (next: Verdict): void => {
    verdict = next;
    press = null;
    rearm?.();
    rearm = hold(next);
    draw();
  };

  show(verdict);
  const sight = on.sight?.(room);
  return {
    update: (next) => show(next.verdict),
    remove: () => {
      rearm?.();
      sight?.stop();
      render(null, room);
    },
  };
}

/** Going on is told of first: the tab may open before the next message could be sent. */
function withNote(press: Press, wentOn: (link: Element) => void): Press {
  const { near, goOn } = press;
  if (!goOn) return press;
  return {
    ...press,
    goOn: () => {
      wentOn(near);
      goOn();
    },
  };
}

/** Draws "we cannot read this mail" into `room`. */
export function mountUnreadable(room: HTMLElement, webmail: string, t: Translate): void {
  render(<Unreadable webmail={webmail} t={t} />, room);
}

/** Draws the one line for a mailbox that the person has not called theirs. */
export function mountLine(room: HTMLElement, t: Translate): void {
  render(<Line t={t} />, room);
}
