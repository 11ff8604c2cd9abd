import { Empty } from 'antd';
import type { ReactNode } from 'react';

/** An empty place that says what it would hold and what to do about it. */
export function Nothing({ title, help, action }: { title: string; help?: ReactNode; action?: ReactNode }) {
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={
        <div className="nothing">
          <strong>{title}</strong>
          {help ? <div>{help}</div> : null}
        </div>
      }
    >
      {action}
    </Empty>
  );
}
