import { App, Button, Form, Input } from 'antd';
import { useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useIdempotencyKey } from '@/api/idempotency';
import { useRead, useWrite } from '@/api/reading';
import { Answer } from '@/components/answer';
import { type Conflict, ConflictModal, conflictOf } from '@/components/conflict-modal';
import { NotFound } from '@/components/error-boundary';
import { Page } from '@/components/page';
import { useRefusal } from '@/components/use-refusal';
import type { CompanyInput } from '@/graphql/graphql';
import { useShellTexts } from '@/locales/shell';
import { CompanyFields } from './company-form';
import { type Company, companyQuery, createCompanyMutation, updateCompanyMutation } from './company.queries';
import { useCompanyTexts, useFieldLabel } from './texts';
import { useCompanyValue } from './values';

type Entered = CompanyInput & { reason?: string };

/** Enters a new company. */
export function NewCompanyPage() {
  return <CompanyEditor company={null} />;
}

/** Changes a company. */
export function EditCompanyPage() {
  const { id = '' } = useParams();
  const read = useRead(companyQuery, { id });
  // Made anew when another version was taken over after a conflict, not when the one being edited is read again.
  return <Answer read={read}>{({ company }) => (company ? <CompanyEditor key={company.id} company={company} /> : <NotFound />)}</Answer>;
}

function CompanyEditor({ company }: { company: Company | null }) {
  const t = useCompanyTexts();
  const shell = useShellTexts();
  const labelOf = useFieldLabel();
  const show = useCompanyValue();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const refuse = useRefusal();
  const [form] = Form.useForm<Entered>();
  const [initial] = useState(() => initialValues(company));
  const [version] = useState(company?.version ?? 0);
  const [idempotencyKey] = useIdempotencyKey();
  const [create, creating] = useWrite(createCompanyMutation);
  const [update, updating] = useWrite(updateCompanyMutation);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const masked = useMemo(() => Object.fromEntries((company?.contacts ?? []).filter((contact) => contact.masked).map((contact) => [contact.id, contact])), [company]);

  const save = async ({ reason, ...entered }: Entered, overVersion = version) => {
    const input = changesOf(initial, entered);
    if (company && Object.keys(input).length === 0) return void navigate(`/companies/${company.id}`);
    const { data, error } = company ? await update({ id: company.id, version: overVersion, input, reason: reason ?? null }) : await create({ input, idempotencyKey });
    if (error) {
      const found = conflictOf(error, input);
      return found ? setConflict(found) : refuse(error, form);
    }
    void message.success(shell('saved'));
    void navigate(`/companies/${'updateCompany' in data ? data.updateCompany.id : data.createCompany.id}`);
  };

  return (
    <Page title={company ? `${t('edit')} · ${company.name}` : t('newTitle')}>
      <Form form={form} layout="vertical" initialValues={initial} onFinish={(entered) => void save(entered)} scrollToFirstError={{ block: 'center' }} className="stack">
        <CompanyFields ownerName={company?.owner?.name ?? null} companyId={company?.id ?? null} masked={masked} />
        <div className="form-foot">
          {company ? (
            <Form.Item name="reason" noStyle>
              <Input placeholder={`${shell('reason.label')} · ${shell('reason.placeholder')}`} maxLength={200} style={{ maxWidth: 420 }} />
            </Form.Item>
          ) : null}
          <Button onClick={() => void navigate(-1)}>{shell('cancel')}</Button>
          <Button type="primary" htmlType="submit" loading={creating || updating}>{shell('save')}</Button>
        </div>
      </Form>
      <ConflictModal
        conflict={conflict}
        labelOf={labelOf}
        show={show}
        onClose={() => setConflict(null)}
        onTakeTheirs={() => void navigate(`/companies/${company?.id ?? ''}`)}
        onSaveMine={(over) => {
          setConflict(null);
          void save(form.getFieldsValue(true) as Entered, over);
        }}
      />
    </Page>
  );
}

function initialValues(company: Company | null): CompanyInput {
  if (!company) return { isLocal: false, isTarget: true, contactState: 'NONE', tiers: [], contacts: [], products: [], formerNames: [], industryCodes: [], relatedCompanies: [] };
  const { id: _id, version: _version, owner, nodes: _nodes, createdAt: _created, updatedAt: _updated, plannedInvestmentAsGiven: _asGiven, contacts, tiers, __typename: _type, ...fields } = company as Company & { __typename?: string };
  return {
    ...fields,
    ownerId: owner?.id ?? null,
    tiers: tiers.map(({ tier, evidence, expiresOn }) => ({ tier, evidence, expiresOn })),
    // A masked number is not what is kept: left out, it stays as it is.
    contacts: contacts.map(({ id, name, title, phone, email, masked }) => ({ id, name, title, ...(masked ? {} : { phone, email }) })),
  };
}

/** What differs from how the form was opened; an emptied text is null. Only this is sent, so that others' fields stay theirs. */
function changesOf(initial: CompanyInput, entered: CompanyInput): CompanyInput {
  const cleaned = Object.entries(entered).map(([field, value]) => [field, clean(value)] as const);
  const before = initial as Record<string, unknown>;
  return Object.fromEntries(cleaned.filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(clean(before[field]))));
}

function clean(value: unknown): unknown {
  if (value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.map((each: unknown) => (typeof each === 'object' && each !== null ? cleanRow(each) : each));
  return value;
}

/** What was emptied is null; what was never filled in (a masked number) is left out. */
function cleanRow(row: object): object {
  return Object.fromEntries(Object.entries(row).flatMap(([field, value]) => (value === undefined ? [] : [[field, value === '' ? null : (value as unknown)]])));
}
