import { ArrowRightOutlined, ExclamationCircleFilled } from '@ant-design/icons';
import { Link } from 'react-router';
import type { Missing } from '@/api/errors';
import { useShellTexts } from '@/locales/shell';

/** What a gate or a check found missing: each with its reason, the rule it comes from, and a link to the place that mends it. */
export function MissingItems({ items, onOpen }: { items: readonly Missing[]; onOpen?: (item: Missing) => void }) {
  const t = useShellTexts();
  return (
    <ul className="missing-items">
      {items.map((item) => (
        <li key={`${item.code} ${item.link}`} data-missing={item.code}>
          <ExclamationCircleFilled className="missing-mark" />
          <div>
            <strong>{item.label}</strong>
            <div>{item.reason}</div>
            {item.rule ? <div className="quiet">{t('missing.rule', { rule: item.rule })}</div> : null}
          </div>
          {item.link ? (
            <Link to={item.link} onClick={() => onOpen?.(item)}>
              {t('missing.open')} <ArrowRightOutlined />
            </Link>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
