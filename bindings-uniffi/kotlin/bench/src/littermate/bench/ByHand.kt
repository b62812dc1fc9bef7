package littermate.bench

import littermate.ActiveConversation
import littermate.ClientFacts
import littermate.ClientStatus
import littermate.Clinic
import littermate.MembershipStatus
import littermate.Pims
import littermate.PimsRecord
import littermate.MergeSurface

/** Why not, as an app developer would have it: no rule's id, no facts, no remedy, no policy. */
enum class Reason { SAME, OTHER_CLINIC, RETIRED, DELETED, IN_PIMS, BOTH_IN_PIMS, BOTH_TALK, POINTS, MEMBERSHIP, MOBILE }

/** The rules of eligibility written by hand, over the same records: all reasons. */
fun reasons(clinic: Clinic, opened: ClientFacts, selected: ClientFacts, surface: MergeSurface): List<Reason> {
    if (opened.id == selected.id) return listOf(Reason.SAME)
    val oneMayBeInPims = clinic.capabilities.mergeWithOneInPims ?: (clinic.pims == Pims.Avimark)
    return buildList {
        for (client in arrayOf(opened, selected)) {
            if (client.clinic != clinic.id) add(Reason.OTHER_CLINIC)
            when (client.status) {
                is ClientStatus.Active -> {}
                is ClientStatus.Retired -> add(Reason.RETIRED)
                is ClientStatus.Deleted -> add(Reason.DELETED)
            }
            if (client.pims is PimsRecord.InPims && !oneMayBeInPims) add(Reason.IN_PIMS)
            if (client.loyaltyPoints > 0) add(Reason.POINTS)
            if (client.memberships.any { it.status != MembershipStatus.ENDED }) add(Reason.MEMBERSHIP)
        }
        if (opened.pims is PimsRecord.InPims && selected.pims is PimsRecord.InPims && oneMayBeInPims) add(Reason.BOTH_IN_PIMS)
        val bothTalk = opened.activeConversation is ActiveConversation.Active &&
            selected.activeConversation is ActiveConversation.Active
        if (bothTalk) add(Reason.BOTH_TALK)
        if (surface == MergeSurface.MOBILE) add(Reason.MOBILE)
    }
}
