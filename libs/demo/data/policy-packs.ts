import type { ChainCode } from './chains/index.js';

/** One version of a chain's policy pack; days count from today. All invented, like the zone that issues them. */
export interface PackData {
  title: string;
  documentNumber: string;
  fromDays: number;
  untilDays?: number;
  summary: string;
}

/**
 * 一链一策 [1]. New-energy vehicles have a revised pack, software's runs out within the month, that of rail has run out, and the smart
 * grid has none: which the chains, the cockpit and the reminders show.
 */
export const POLICY_PACKS: Partial<Record<ChainCode, readonly PackData[]>> = {
  nev: [
    { title: '支持新能源汽车产业链发展若干措施（试行）', documentNumber: '江开管〔演示〕11号', fromDays: -760, untilDays: -30, summary: '首批次零部件配套奖励；厂房租金补贴。' },
    {
      title: '支持新能源汽车产业链发展若干措施',
      documentNumber: '江开管〔演示〕27号',
      fromDays: -60,
      untilDays: 1035,
      summary: '享受条件：注册并纳税在本区的整车与核心零部件企业。\n优惠幅度：设备投资按实际支付额的一定比例补助；整车企业采购本区新配套企业产品给予配套奖励。\n兑现流程：企业申报、专班初审、财政复核、公示、拨付。',
    },
  ],
  ic: [{ title: '集成电路产业链专项政策', documentNumber: '江开管〔演示〕19号', fromDays: -300, untilDays: 795, summary: '流片补助；设备与材料首次验证奖励；人才安居。' }],
  ai: [{ title: '人工智能产业链若干支持措施', documentNumber: '江开管〔演示〕22号', fromDays: -200, untilDays: 530, summary: '算力券；场景开放清单。' }],
  software: [{ title: '软件与信息服务业扶持办法', documentNumber: '江开管〔演示〕8号', fromDays: -1070, untilDays: 25, summary: '研发投入奖励；资质认定奖励。' }],
  equipment: [{ title: '智能制造装备产业链政策', documentNumber: '江开管〔演示〕15号', fromDays: -400, untilDays: 695, summary: '首台（套）奖励；技术改造补助。' }],
  rail: [{ title: '轨道交通产业链政策', documentNumber: '江开管〔演示〕3号', fromDays: -1140, untilDays: -45, summary: '本地配套采购奖励。' }],
  health: [{ title: '生命健康产业链若干措施', documentNumber: '江开管〔演示〕24号', fromDays: -120, untilDays: 975, summary: '临床试验分阶段奖励；医疗器械注册证奖励。' }],
};
