import type { InterventionDraft } from '../../events/intervention-create-event.js';
import type { Lane } from '../../internal/lanes.js';
import type { Dates } from '../period-change.js';

/** What a place on the timeline says of the intervention that is drawn there. */
export function draftAt(
  dates: Dates | undefined,
  lane: Lane | undefined,
  institution: string | undefined,
): InterventionDraft {
  return {
    ...(institution === undefined ? {} : { institutionId: institution }),
    ...(dates === undefined ? {} : { from: dates.from }),
    ...(dates?.to === undefined ? {} : { to: dates.to }),
    ...(lane === undefined ? {} : ofLane(lane)),
  };
}

function ofLane({ kind, id }: Lane): InterventionDraft {
  switch (kind) {
    case 'professionals':
    case 'whole':
      return { targetType: kind };
    case 'child':
      return id === undefined ? {} : { targetType: 'child', subjectRefs: [id] };
    case 'groupOfChildren':
      return id === undefined ? {} : { targetType: 'group', groupIds: [id] };
    case 'colleague':
      return id === undefined ? {} : { ownerId: id };
    case 'level':
      return id === undefined ? {} : { level: id };
    default:
      return {};
  }
}
