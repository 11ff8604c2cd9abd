import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { useApi } from '@/api/api-provider';
import { useRead, useWrite } from '@/api/reading';
import { Failure } from '@/components/failure';
import { Loading } from '@/components/loading';
import { graphql } from '@/graphql';
import type { ViewerQuery } from '@/graphql/graphql';
import { useLocale } from '@/i18n/locale-provider';
import { isLocale, storedLocale } from '@/i18n/locale';

/** A permission of the server's matrix, as the viewer's `permissions` name it. */
export type Permission =
  | 'start.target' | 'service.read' | 'service.template' | 'service.run' | 'service.work' | 'request.raise' | 'request.answer'
  | 'zone.compare' | 'target.assign' | 'person.read' | 'person.manage' | 'company.read' | 'company.edit' | 'company.merge' | 'contact.reveal' | 'chain.read' | 'chain.edit' | 'chain.place' | 'view.save' | 'snapshot.take'
  | 'project.read' | 'project.create' | 'project.edit' | 'project.move' | 'project.hold' | 'project.family' | 'referral.offer' | 'referral.decide' | 'gate.rule' | 'light.rule' | 'delay.decide' | 'followup.log' | 'review.read' | 'review.ask' | 'review.scheme' | 'approval.pre_assessment'
  | 'approval.collective_decision' | 'approval.legality_review' | 'approval.case_by_case' | 'intermediary.read' | 'intermediary.edit' | 'intermediary.contribute' | 'reward.rule' | 'reward.compute' | 'reward.record' | 'reward.decide' | 'reward.pay' | 'cultivation.read' | 'cultivation.edit' | 'pool.read' | 'pool.edit' | 'pool.match' | 'contract.read' | 'contract.edit'
  | 'metric.return' | 'check.run' | 'breach.handle' | 'breach.close' | 'meeting.read' | 'meeting.manage' | 'meeting.decide' | 'task.read' | 'task.update' | 'task.supervise'
  | 'incentive.read' | 'incentive.policy' | 'incentive.review' | 'incentive.grant' | 'incentive.due' | 'incentive.decide' | 'incentive.pay'
  | 'reminder.own' | 'reminder.manage' | 'import.run' | 'import.roll_back' | 'queue.manage' | 'zone.read' | 'self.use' | 'history.read';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

const viewerQuery = graphql(`
  query Viewer {
    viewer {
      person { id name login locale roles office { id name } }
      zone { id code name kind }
      zones { id name }
      permissions
      teamIds
      readOnly
      today
    }
  }
`);

const setLocaleMutation = graphql(`
  mutation SetLocale($locale: String!) {
    setLocale(locale: $locale) { person { id locale } }
  }
`);

const ViewerContext = createContext<Viewer | null>(null);

/** Who is signed in; null on the sign-in page. Waits until it is known. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const { signedOut } = useApi();
  const { data, error, refresh } = useRead(viewerQuery, {});
  const viewer = signedOut ? null : (data?.viewer ?? null);
  useRememberedLocale(viewer);
  if (!data) return error && !signedOut ? <Failure error={error} retry={refresh} /> : signedOut ? <ViewerContext value={null}>{children}</ViewerContext> : <Loading page />;
  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}

/**
 * Device and server agree on the language: what was chosen on this device is told to the server (reminders are written in it); on a
 * device where nothing was chosen yet the person's own language is shown.
 */
function useRememberedLocale(viewer: Viewer | null): void {
  const { locale, switchTo } = useLocale();
  const [tellServer] = useWrite(setLocaleMutation);
  const personal = viewer?.person.locale;
  useEffect(() => {
    if (!personal || personal === locale) return;
    if (storedLocale() === null && isLocale(personal)) switchTo(personal);
    else void tellServer({ locale });
    // Only when person or language change, not when the functions are made anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [personal, locale]);
}

/** Who is signed in, or null. */
export function useViewerOrNull(): Viewer | null {
  return useContext(ViewerContext);
}

/** Who is signed in. Only inside the shell. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer outside of a session');
  return viewer;
}

/**
 * Whether the viewer has a permission at all. What it reaches (own rows, his chains, the whole zone) the server decides; pages show a
 * button and the refusal says why.
 */
export function useMay(): (permission: Permission) => boolean {
  const viewer = useViewer();
  return useMemo(() => {
    const held = new Set(viewer.permissions);
    return (permission) => held.has(permission) && !(viewer.readOnly && isChange(permission));
  }, [viewer]);
}

const READING = /\.(read|compare|own|use)$/;

function isChange(permission: Permission): boolean {
  return !READING.test(permission);
}
