import { Button, Input } from 'antd';
import { useDeferredValue } from 'react';
import { Link } from 'react-router';
import { useRead } from '@/api/reading';
import { checkCreditCodeQuery } from './company.queries';
import { useCompanyTexts } from './texts';

/** A unified social credit code, checked by the server while it is typed; a suggestion is offered, never applied by itself. */
export function CreditCodeInput({ id, value, onChange, companyId }: { id?: string; value?: string | null; onChange?: (code: string | null) => void; companyId: string | null }) {
  const t = useCompanyTexts();
  const code = useDeferredValue(value?.trim() ?? '');
  const { data } = useRead(checkCreditCodeQuery, { code }, { pause: code.length < 15 });
  const check = code.length >= 15 ? data?.checkCreditCode : undefined;
  const other = check?.existing && check.existing.id !== companyId ? check.existing : null;
  return (
    <>
      <Input id={id} value={value ?? ''} onChange={(event) => onChange?.(event.target.value || null)} maxLength={40} status={check && !check.valid ? 'warning' : undefined} />
      {check ? (
        <div className="secondary">
          {check.valid ? t('credit.valid') : check.problem}
          {check.warning ? <div>{check.warning}</div> : null}
          {check.suggestion ? (
            <div>
              {t('credit.suggestion', { code: check.suggestion })} <Button type="link" size="small" onClick={() => onChange?.(check.suggestion ?? null)}>{t('credit.use')}</Button>
            </div>
          ) : null}
          {other ? <Link to={`/companies/${other.id}`}>{t('credit.existing', { name: other.name })}</Link> : null}
        </div>
      ) : null}
    </>
  );
}
