import { App, Dropdown, Modal } from 'antd';
import { createContext, type ReactNode, useContext, useState } from 'react';
import type { Missing } from '@/api/errors';
import { useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay } from '@/auth/session';
import { MissingItems } from '@/components/missing-items';
import { useRefusal } from '@/components/use-refusal';
import type { Stage } from '@/graphql/graphql';
import { MoveForm } from '../forms/move-form';
import { useProjectTexts } from '../locale';
import { MoveProject } from '../project.queries';
import type { Card } from '../project.types';

interface Moving {
  /** The card that is being dragged. */
  dragged: Card | null;
  drag: (card: Card | null) => void;
  /** Brings a card into a stage: a plain step at once, anything else after a reason; what the gate lacks is listed with the places that mend it. */
  move: (card: Card, to: Stage) => void;
}

const MovingContext = createContext<Moving | null>(null);

/** Null for those who may not move projects. */
export const useMoving = (): Moving | null => useContext(MovingContext);

/** Lets the cards inside be moved from stage to stage, by dragging them or by their menu. */
export function MovingCards({ children }: { children: ReactNode }) {
  const t = useProjectTexts();
  const may = useMay();
  const { label, options } = useLabels();
  const { message } = App.useApp();
  const refuse = useRefusal();
  const [send] = useWrite(MoveProject);
  const [dragged, drag] = useState<Card | null>(null);
  const [refused, setRefused] = useState<{ card: Card; to: Stage; missing: Missing[] } | null>(null);
  const [reasoned, setReasoned] = useState<{ card: Card; to: Stage } | null>(null);
  const order = options('Stage').map(({ value }) => value);

  const move = async (card: Card, to: Stage): Promise<void> => {
    drag(null);
    if (card.stage === to) return;
    if (order.indexOf(to) !== order.indexOf(card.stage) + 1) return setReasoned({ card, to });
    const { error } = await send({ id: card.id, version: card.version, to });
    if (!error) message.success(t('cardMoved', { name: card.name, stage: label('Stage', to) }));
    else if (error.code === 'GATE_REFUSED') setRefused({ card, to, missing: error.missing });
    // What a case-by-case approval stands in for wants a reason too.
    else if (error.fields.some(({ path }) => path === 'reason')) setReasoned({ card, to });
    else if (error.code === 'CONFLICT') message.warning(t('conflictCard', { name: card.name }));
    else refuse(error);
  };

  return (
    <MovingContext value={may('project.move') ? { dragged, drag, move: (card, to) => void move(card, to) } : null}>
      {children}
      <Modal open={refused !== null} title={refused && `${refused.card.name} · ${t('moveRefused', { stage: label('Stage', refused.to) })}`} onCancel={() => setRefused(null)} footer={null}>
        <MissingItems items={refused?.missing ?? []} onOpen={() => setRefused(null)} />
      </Modal>
      {reasoned && <MoveForm open onClose={() => setReasoned(null)} project={reasoned.card} to={reasoned.to} />}
    </MovingContext>
  );
}

/** Moves a card without dragging: the stages by name. */
export function MoveMenu({ card }: { card: Card }) {
  const t = useProjectTexts();
  const moving = useMoving();
  const { options } = useLabels();
  if (!moving || card.sideState !== 'ACTIVE') return null;
  return (
    <Dropdown
      trigger={['click']}
      menu={{ autoFocus: true, items: options('Stage').map(({ value, label }) => ({ key: value, label, disabled: value === card.stage })), onClick: ({ key }) => moving.move(card, key as Stage), style: { maxHeight: 320, overflowY: 'auto' } }}
    >
      <button type="button" className="card-move" aria-label={t('moveCard', { name: card.name })}>{t('move')}</button>
    </Dropdown>
  );
}
