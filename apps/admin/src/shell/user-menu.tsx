import { KeyOutlined, LockOutlined, LogoutOutlined, SwapOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useNavigate } from 'react-router';
import { useWrite } from '@/api/reading';
import { useViewer } from '@/auth/session';
import { useRefusal } from '@/components/use-refusal';
import { graphql } from '@/graphql';
import { useShellTexts } from '@/locales/shell';

const signOutMutation = graphql(`
  mutation SignOut {
    signOut
  }
`);
const chooseZoneMutation = graphql(`
  mutation ChooseZone($zoneId: ID!) {
    chooseZone(zoneId: $zoneId) { zone { id } }
  }
`);

/** The signed-in person: password, tokens, another zone, sign out. */
export function UserMenu() {
  const t = useShellTexts();
  const viewer = useViewer();
  const navigate = useNavigate();
  const refuse = useRefusal();
  const [signOut] = useWrite(signOutMutation);
  const [chooseZone] = useWrite(chooseZoneMutation);

  const items: MenuProps['items'] = [
    { key: 'password', icon: <LockOutlined />, label: t('user.password') },
    { key: 'tokens', icon: <KeyOutlined />, label: t('user.tokens') },
  ];
  if (viewer.zones.length > 1) {
    const children = viewer.zones.map((zone) => ({ key: `zone:${zone.id}`, label: zone.name, disabled: zone.id === viewer.zone.id }));
    items.push({ key: 'zones', icon: <SwapOutlined />, label: t('user.zone'), children });
  }
  items.push({ type: 'divider' }, { key: 'signOut', icon: <LogoutOutlined />, label: t('user.signOut') });

  const choose = async (key: string) => {
    if (key === 'password' || key === 'tokens') return void navigate(`/account/${key}`);
    const { error } = key === 'signOut' ? await signOut({}) : await chooseZone({ zoneId: key.slice('zone:'.length) });
    if (error) return refuse(error);
    // Loaded anew, so that nothing of the session that ended is left in this window.
    location.assign(key === 'signOut' ? '/sign-in' : '/');
  };

  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => void choose(key) }}>
      <Button type="text" icon={<UserOutlined />} data-testid="user">
        {viewer.person.name}
      </Button>
    </Dropdown>
  );
}
