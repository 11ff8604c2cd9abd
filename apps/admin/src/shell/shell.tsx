import { BellOutlined, GlobalOutlined, SkinOutlined } from '@ant-design/icons';
import { Badge, Button, Dropdown, Layout, Menu, Tag, Tooltip } from 'antd';
import { Suspense, useState } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { useRead } from '@/api/reading';
import { useMay, useViewer } from '@/auth/session';
import { Loading } from '@/components/loading';
import { graphql } from '@/graphql';
import { LOCALE_NAMES, LOCALES, type Locale } from '@/i18n/locale';
import { useLocale } from '@/i18n/locale-provider';
import { useShellTexts } from '@/locales/shell';
import { useTheme } from '@/theme/theme-provider';
import type { Appearance } from '@/theme/tokens';
import { entryOf, NAVIGATION } from './navigation';
import { UserMenu } from './user-menu';

const openRemindersQuery = graphql(`
  query OpenReminders {
    myReminders(first: 1, filter: { state: OPEN }) { totalCount }
  }
`);

/** What is around every page: the menu by permission, the zone, the language, the reminders, the person. */
export function Shell() {
  const t = useShellTexts();
  const viewer = useViewer();
  const [collapsed, setCollapsed] = useState(false);
  return (
    <Layout className="shell" hasSider>
      <Layout.Sider className="shell-sider" theme="light" width={208} collapsible collapsed={collapsed} onCollapse={setCollapsed} breakpoint="lg">
        <Link to="/" className="shell-brand">
          <img src="/favicon.svg" alt="" />
          {collapsed ? null : t('product')}
        </Link>
        <Navigation />
      </Layout.Sider>
      <Layout>
        <Layout.Header className="shell-header">
          <span className="shell-zone">{viewer.zone.name}</span>
          {viewer.readOnly ? <Tag>{t('readOnly')}</Tag> : null}
          <RemindersBell />
          <AppearanceSwitch />
          <LanguageSwitch />
          <UserMenu />
        </Layout.Header>
        <Layout.Content className="shell-content">
          <Suspense fallback={<Loading page />}>
            <Outlet />
          </Suspense>
        </Layout.Content>
      </Layout>
    </Layout>
  );
}

function Navigation() {
  const t = useShellTexts();
  const may = useMay();
  const { pathname } = useLocation();
  const items = NAVIGATION.map((group) => ({
    type: 'group' as const,
    key: group.text,
    label: t(group.text),
    children: group.entries
      .filter((entry) => may(entry.permission))
      .map((entry) => ({ key: entry.path, icon: entry.icon, label: <Link to={entry.path}>{t(entry.text)}</Link> })),
  })).filter((group) => group.children.length > 0);
  return <Menu mode="inline" items={items} selectedKeys={[entryOf(pathname)]} style={{ borderInlineEnd: 0 }} />;
}

function RemindersBell() {
  const t = useShellTexts();
  const { data } = useRead(openRemindersQuery, {});
  const count = data?.myReminders.totalCount ?? 0;
  return (
    <Tooltip title={t('openReminders', { count })}>
      <Link to="/reminders" aria-label={t('openReminders', { count })}>
        <Badge count={count} size="small" overflowCount={99}>
          <BellOutlined style={{ fontSize: 17 }} />
        </Badge>
      </Link>
    </Tooltip>
  );
}

/** Chooses the language; on the sign-in page too. */
export function LanguageSwitch() {
  const t = useShellTexts();
  const { locale, switchTo } = useLocale();
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectable: true,
        selectedKeys: [locale],
        items: LOCALES.map((each) => ({ key: each, label: LOCALE_NAMES[each] })),
        onClick: ({ key }) => switchTo(key as Locale),
      }}
    >
      <Button type="text" icon={<GlobalOutlined />} aria-label={t('language')} data-testid="language">
        {LOCALE_NAMES[locale]}
      </Button>
    </Dropdown>
  );
}

function AppearanceSwitch() {
  const t = useShellTexts();
  const { appearance, choose } = useTheme();
  const choices: Appearance[] = ['light', 'dark', 'system'];
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectable: true,
        selectedKeys: [appearance],
        items: choices.map((each) => ({ key: each, label: t(`theme.${each}`) })),
        onClick: ({ key }) => choose(key as Appearance),
      }}
    >
      <Button type="text" icon={<SkinOutlined />} aria-label={t('theme')} />
    </Dropdown>
  );
}

