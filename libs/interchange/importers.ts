import { companyImporter } from './company-importer.js';
import { LedgerKind } from './import.enums.js';
import type { Importer } from './importer.js';
import { returnImporter } from './return-importer.js';
import { projectImporter } from './project-importer.js';

/** How each kind of ledger comes in. */
export const IMPORTERS: Record<LedgerKind, Importer> = {
  [LedgerKind.COMPANY]: companyImporter as Importer,
  [LedgerKind.PROJECT]: projectImporter as Importer,
  [LedgerKind.RETURN]: returnImporter as Importer,
};
