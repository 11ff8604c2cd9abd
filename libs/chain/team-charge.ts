import { defineTeamCharge } from '#identity';

defineTeamCharge({ table: 'chain', column: 'team_id', name: 'w.name' });
