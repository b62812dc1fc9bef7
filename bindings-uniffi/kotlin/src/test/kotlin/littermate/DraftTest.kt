package littermate

import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue
import littermate.Profiles.clinic
import littermate.Profiles.opened

/** A draft has defaults for every field that cannot block a merge. */
class DraftTest {
    private val draft = ClientDraft(
        id = "c-9",
        clinic = "clinic-1",
        status = ClientStatus.Active,
        pims = PimsRecord.FlowOnly,
        conversations = emptyList(),
        loyaltyPoints = 0,
        memberships = emptyList(),
    )

    @Test
    fun `a draft needs only the fields that can block a merge`() {
        val (client, notices) = checkClient(clinic, draft)
        assertTrue(notices.isEmpty())
        assertEquals(PersonName(first = "", last = ""), client.name)
        assertTrue(client.phones.isEmpty() && client.pets.isEmpty() && client.paymentMethods.isEmpty() && client.merges.isEmpty())
        assertTrue(mergeEligibility(clinic, opened.facts(), client.facts(), MergeSurface.DESKTOP).eligible)
    }

    @Test
    fun `JSON without the optional fields is the same draft`() {
        val json = """{"id":"c-9","clinic":"clinic-1","status":{"type":"active"},"pims":{"type":"flow-only"},""" +
            """"conversations":[],"loyaltyPoints":0,"memberships":[]}"""
        assertEquals(checkClient(clinic, draft), checkClient(clinic, ClientDraft.fromJson(json)))
    }

    @Test
    fun `a field that can block a merge has no default`() {
        val problems = assertFailsWith<LittermateException> { ClientDraft.fromJson("{}") }.apiError.problems
        val fields = listOf("id", "clinic", "status", "pims", "conversations", "loyaltyPoints", "memberships")
        assertEquals(fields.map { ProblemCode.MISSING_FIELD to "/$it" }.toSet(), problems.map { it.code to it.path }.toSet())
    }

    @Test
    fun `a phone number is not primary by default`() {
        val phones = listOf("555-010-0123", "555-010-0177").map { PhoneDraft(text = it, source = PhoneSource.FLOW) }
        val client = checkClient(clinic, draft.copy(phones = phones)).client
        assertEquals(listOf(false, false), client.phones.map { it.primary })

        // The only phone number of a client is its primary one (CONTACT-2).
        val only = checkClient(clinic, draft.copy(phones = phones.take(1)))
        assertEquals(listOf(true), only.client.phones.map { it.primary })
        assertEquals(listOf(DraftNoticeKind.ONLY_PHONE_IS_PRIMARY), only.notices.map { it.kind })
    }
}
