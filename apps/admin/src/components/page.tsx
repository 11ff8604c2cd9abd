import { Space, Typography } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useShellTexts } from '@/locales/shell';

interface PageProps {
  title: string;
  /** Beside the title: state, tags. */
  tags?: ReactNode;
  /** One line under the title that says what the page is for or where it stands. */
  lead?: ReactNode;
  /** Buttons at the right. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: its title (of the window too), what can be done, the content. */
export function Page({ title, tags, lead, actions, children }: PageProps) {
  const t = useShellTexts();
  useEffect(() => {
    document.title = `${title} · ${t('product')}`;
  }, [title, t]);
  return (
    <div className="page">
      <header className="page-header">
        <div className="page-heading">
          <Space size={8} wrap align="center">
            <Typography.Title level={1}>{title}</Typography.Title>
            {tags}
          </Space>
          {lead ? <div className="page-lead">{lead}</div> : null}
        </div>
        {actions ? <Space wrap>{actions}</Space> : null}
      </header>
      {children}
    </div>
  );
}
