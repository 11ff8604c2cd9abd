import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import type { SideState } from '@/graphql/graphql';
import { MoveForm } from '../forms/move-form';
import { SideStateForm } from '../forms/side-state-form';
import { useProjectTexts } from '../locale';
import type { ProjectSheet } from '../project.types';

/** What is done seldom: another stage than the next, on hold, ended, taken up again. Each asks for the reason. */
export function MoreActions({ project, onRefer }: { project: ProjectSheet; onRefer: () => void }) {
  const t = useProjectTexts();
  const may = useMay();
  const { options } = useLabels();
  const [moving, setMoving] = useState(false);
  const [state, setState] = useState<SideState | null>(null);
  const items = [
    ...(may('project.move') ? [{ key: 'move', label: t('moveElsewhere'), onClick: () => setMoving(true) }] : []),
    ...(may('referral.offer') && project.sideState === 'ACTIVE' && project.signedOn == null ? [{ key: 'refer', label: t('refer'), onClick: onRefer }] : []),
    ...(may('project.hold')
      ? options('SideState')
          .filter(({ value }) => value !== project.sideState)
          .map(({ value, label }) => ({ key: value, label: t('putState', { state: label }), onClick: () => setState(value) }))
      : []),
  ];
  if (items.length === 0) return null;
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button>{t('moreActions')} <DownOutlined /></Button>
      </Dropdown>
      <MoveForm open={moving} onClose={() => setMoving(false)} project={project} />
      <SideStateForm project={project} state={state} onClose={() => setState(null)} />
    </>
  );
}
