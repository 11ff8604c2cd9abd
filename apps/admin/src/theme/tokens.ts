import { theme as antd, type ThemeConfig } from 'antd';

export type Appearance = 'light' | 'dark' | 'system';

const FONT = "'Noto Sans SC Variable', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif";

/** Ant Design's tokens of the product: calm blue, small radii, dense rows. */
export function tokensOf(dark: boolean): ThemeConfig {
  return {
    algorithm: dark ? [antd.darkAlgorithm, antd.compactAlgorithm] : [antd.defaultAlgorithm, antd.compactAlgorithm],
    token: {
      fontFamily: FONT,
      fontSize: 14,
      colorPrimary: '#1f5fa8',
      colorLink: '#1f5fa8',
      colorInfo: '#1f5fa8',
      colorSuccess: '#2f9e5b',
      colorWarning: '#d99a16',
      colorError: '#d0393e',
      borderRadius: 4,
      colorBgLayout: dark ? '#12161b' : '#f3f5f8',
      ...(dark && { colorPrimary: '#3d82cc', colorInfo: '#3d82cc', colorLink: '#6aa9ee', colorError: '#e5575b', colorBgContainer: '#1a2027', colorBgElevated: '#222a33' }),
    },
    components: {
      Layout: { headerHeight: 48, headerPadding: '0 16px', siderBg: dark ? '#161c23' : '#ffffff', headerBg: dark ? '#161c23' : '#ffffff' },
      Menu: { itemHeight: 36, activeBarBorderWidth: 0 },
      Table: { cellPaddingBlockSM: 6, cellPaddingInlineSM: 10 },
      Card: { headerHeightSM: 40 },
    },
  };
}
