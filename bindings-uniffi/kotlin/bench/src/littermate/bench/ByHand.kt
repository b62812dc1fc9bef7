package littermate.bench

import littermate.ActiveConversation
import littermate.ClientFacts
import littermate.ClientStatus
import littermate.Clinic
import littermate.MembershipStatus
import littermate.Pims
import littermate.PimsRecord
import littermate.MergeSurface

/** A blocker in the handwritten comparison: without rule id, data, remedy and policy. */
enum class Reason { SAME, OTHER_CLINIC, RETIRED, DELETED, IN_PIMS, BOTH_IN_PIMS, BOTH_ACTIVE, POINTS, MEMBERSHIP, MOBILE }

/** Eligibility as an app developer would write it by hand, for the same records. Returns all reasons. */
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
        val bothActive = opened.activeConversation is ActiveConversation.Active &&
            selected.activeConversation is ActiveConversation.Active
        if (bothActive) add(Reason.BOTH_ACTIVE)
        if (surface == MergeSurface.MOBILE) add(Reason.MOBILE)
    }
}
