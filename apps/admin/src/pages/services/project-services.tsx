import { PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Popconfirm, Progress, Select, Space, Table, Tag } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useRead, useWrite } from '@/api/reading';
import { useLabels } from '@/auth/labels';
import { useMay, useViewer } from '@/auth/session';
import { Answer } from '@/components/answer';
import { FormDialog } from '@/components/form-dialog';
import { Nothing } from '@/components/nothing';
import { PersonPicker } from '@/components/pickers';
import { useCreate } from '@/components/use-create';
import { useRefusal } from '@/components/use-refusal';
import { useFigures } from '@/format/figures';
import { useServiceTexts } from './locale';
import { RaiseForm, RequestActions } from './request-forms';
import { RequestStateTag } from './requests';
import { type AgentService, AgentServicesQuery, CloseAgentService, HandOverAgentService, ServiceRequestsQuery, ServiceTemplatesQuery, StartAgentService } from './services.queries';
import { Held, Owed, StepStateTag } from './steps';
import { StepActions } from './step-forms';

/** On a project's page: its agent service step by step, and what its investor asked for. `#service` leads here. */
export function ProjectServices({ projectId }: { projectId: string }) {
  const t = useServiceTexts();
  const may = useMay();
  const { hash } = useLocation();
  const place = useRef<HTMLElement>(null);
  const [form, setForm] = useState<'start' | 'raise' | null>(null);
  const services = useRead(AgentServicesQuery, { projectId });
  const requests = useRead(ServiceRequestsQuery, { first: 50, filter: { projectId }, sort: 'RAISED_DESC' });
  const ready = Boolean(services.data && requests.data);
  useEffect(() => {
    if (hash === '#service' && ready) place.current?.scrollIntoView({ block: 'start' });
  }, [hash, ready]);
  const running = services.data?.agentServices.some(({ closedOn }) => !closedOn);
  const start = may('service.run') && services.data && !running ? <Button size="small" onClick={() => setForm('start')}>{t('start')}</Button> : null;
  const raise = may('request.raise') ? <Button size="small" icon={<PlusOutlined />} onClick={() => setForm('raise')}>{t('raise')}</Button> : null;
  return (
    <section className="panel" id="service" ref={place} style={{ scrollMarginBlockStart: 64 }} data-testid="project-services">
      <h2 className="panel-title"><span>{t('agentService')} <Link className="quiet" to="/services">{t('openServices')}</Link></span>{start}</h2>
      <Answer read={services}>
        {({ agentServices }) => agentServices.length === 0
          ? <Nothing title={t('noService')} help={t('noServiceHelp')} />
          : <>{agentServices.map((service) => <Service key={service.id} service={service} />)}</>}
      </Answer>
      <h2 className="panel-title" style={{ marginBlockStart: 16 }}><span>{t('requests')}</span>{raise}</h2>
      <Answer read={requests}>
        {({ serviceRequests }) => serviceRequests.nodes.length === 0 ? <span className="quiet">{t('requestsEmpty')}</span> : <RequestTable rows={serviceRequests.nodes} />}
      </Answer>
      {form === 'start' ? <StartForm projectId={projectId} onClose={() => setForm(null)} /> : null}
      {form === 'raise' ? <RaiseForm projectId={projectId} onClose={() => setForm(null)} /> : null}
    </section>
  );
}

function Service({ service }: { service: AgentService }) {
  const t = useServiceTexts();
  const may = useMay();
  const { date } = useFigures();
  const refuse = useRefusal();
  const [close, closing] = useWrite(CloseAgentService);
  const [handing, setHanding] = useState(false);
  const over = service.steps.filter(({ state }) => state === 'DONE' || state === 'NOT_NEEDED').length;
  const end = async () => {
    const { error } = await close({ id: service.id, version: service.version });
    if (error) refuse(error);
  };
  return (
    <div style={{ marginBlockEnd: 12 }}>
      <Space wrap style={{ marginBlockEnd: 8 }}>
        <span>{t('byAgent', { agent: service.agent.name, template: service.templateName, date: date(service.startedOn) })}</span>
        {service.closedOn ? <Tag>{t('closedOn', { date: date(service.closedOn) })}</Tag> : null}
        <Progress percent={Math.round((100 * over) / service.steps.length)} size="small" style={{ width: 160 }} format={() => t('progress', { done: over, all: service.steps.length })} />
        {may('service.work') && !service.closedOn ? <Button size="small" onClick={() => setHanding(true)}>{t('handOver')}</Button> : null}
        {may('service.work') && !service.closedOn && over === service.steps.length ? (
          <Popconfirm title={t('endService')} onConfirm={end}><Button size="small" loading={closing}>{t('endService')}</Button></Popconfirm>
        ) : null}
      </Space>
      <Table
        size="small"
        pagination={false}
        rowKey="id"
        scroll={{ x: 'max-content' }}
        dataSource={service.steps}
        columns={[
          { title: t('step'), render: (_, step) => `${step.number}. ${step.title}` },
          { title: t('office'), render: (_, step) => step.office?.name ?? '—' },
          { title: t('state'), render: (_, step) => <StepStateTag step={step} /> },
          { title: t('dueOn'), render: (_, step) => date(step.dueOn) },
          { title: t('held'), render: (_, step) => <Held step={step} /> },
          { title: t('documents'), width: 200, render: (_, step) => <Owed step={step} /> },
          { title: '', fixed: 'end', render: (_, step) => (service.closedOn ? null : <StepActions step={step} />) },
        ]}
      />
      {handing ? <HandOverForm service={service} onClose={() => setHanding(false)} /> : null}
    </div>
  );
}

function RequestTable({ rows }: { rows: React.ComponentProps<typeof RequestStateTag>['request'][] }) {
  const t = useServiceTexts();
  const { label } = useLabels();
  const { date } = useFigures();
  return (
    <Table
      size="small"
      pagination={false}
      rowKey="id"
      scroll={{ x: 'max-content' }}
      dataSource={rows}
      columns={[
        { title: t('requestTitle'), width: 220, render: (_, request) => <div>{request.title}<div className="quiet">{request.content}</div></div> },
        { title: t('raisedOn'), render: (_, request) => date(request.raisedOn) },
        { title: t('dueOn'), render: (_, request) => <>{date(request.dueOn)} {request.late ? <Tag color="red">{t('late')}</Tag> : null}<div className="quiet">{label('InvestmentBand', request.band)}</div></> },
        { title: t('state'), render: (_, request) => <RequestStateTag request={request} /> },
        { title: t('office'), render: (_, request) => request.office?.name ?? '—' },
        { title: t('answerText'), width: 220, render: (_, request) => request.outcome ?? request.answer ?? '—' },
        { title: '', fixed: 'end', render: (_, request) => <RequestActions request={request} /> },
      ]}
    />
  );
}

function StartForm({ projectId, onClose }: { projectId: string; onClose: () => void }) {
  const t = useServiceTexts();
  const viewer = useViewer();
  const templates = useRead(ServiceTemplatesQuery, {});
  const create = useCreate(StartAgentService);
  return (
    <FormDialog<{ agentId: string; templateId?: string }>
      open
      title={t('start')}
      initial={{ agentId: viewer.person.id }}
      save={({ agentId, templateId }) => create({ projectId, agentId, templateId: templateId ?? null })}
      onClose={onClose}
    >
      <Form.Item name="agentId" label={t('agent')} rules={[{ required: true, message: t('required') }]}><PersonPicker chosenName={viewer.person.name} allowClear={false} /></Form.Item>
      <Form.Item name="templateId" label={t('template')} extra={t('templateHelp')}>
        <Select allowClear options={(templates.data?.serviceTemplates ?? []).filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
    </FormDialog>
  );
}

function HandOverForm({ service, onClose }: { service: AgentService; onClose: () => void }) {
  const t = useServiceTexts();
  const [handOver] = useWrite(HandOverAgentService);
  return (
    <FormDialog<{ agentId: string; reason: string }>
      open
      title={t('handOver')}
      initial={{}}
      save={({ agentId, reason }, overVersion) => handOver({ id: service.id, version: overVersion ?? service.version, agentId, reason })}
      onClose={onClose}
    >
      <Form.Item name="agentId" label={t('agent')} rules={[{ required: true, message: t('required') }]}><PersonPicker /></Form.Item>
      <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true, message: t('required') }]}><Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} /></Form.Item>
    </FormDialog>
  );
}
