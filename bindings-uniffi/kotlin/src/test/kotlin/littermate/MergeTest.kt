package littermate

import java.io.File
import java.time.Instant
import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertNull
import kotlin.test.assertTrue
import littermate.Profiles.book
import littermate.Profiles.clinic
import littermate.Profiles.opened
import littermate.Profiles.selected
import littermate.Profiles.stamp

/** A complete merge, as an app performs it. */
class MergeTest {
    @Test
    fun `a merge from eligibility to undo`() {
        val eligibility = mergeEligibility(clinic, opened.facts(), selected.facts(), MergeSurface.DESKTOP)
        assertTrue(eligibility.eligible)

        val options = mergeOptions(clinic, opened, selected, book, MergeSurface.DESKTOP)
        assertEquals(listOf("c-1", "c-2"), options.name.alternatives.map { it.client })
        assertEquals(2, options.phones.alternatives.size)

        val (plan, ticket) = Profiles.plan(options.defaults().copy(name = "c-2"))
        assertEquals("c-2", plan.roles.paymentSource)
        assertEquals("Anna", plan.merged.name.first)

        val outcome = applyMerge(clinic, opened, selected, book, ticket, stamp).outcome()!!
        assertFalse(outcome.replayed)
        assertEquals(plan.merged.name, outcome.survivor.name)
        assertEquals(ClientStatus.Retired(survivor = "c-1", merge = "m-1"), outcome.retired.status)
        assertEquals(stamp.at, outcome.record.at)

        // The same ticket again, after a lost response: the first outcome, with its first stamp.
        val later = stamp.copy(merge = "m-2", at = stamp.at.plusSeconds(60))
        val again = applyMerge(clinic, outcome.survivor, outcome.retired, book, ticket, later, previous = outcome.record)
        assertTrue((again as MergeApplyOutput.Merged).replayed)
        assertEquals(outcome, again.copy(replayed = false).outcome())

        val undone = undoMerge(outcome.record, outcome.survivor, outcome.retired, UndoStamp("bob", Instant.now()))
        val undoneMerges = listOf("m-1")
        assertEquals(opened.copy(paymentMethods = emptyList(), undoneMerges = undoneMerges), undone.survivor)
        assertEquals(selected.copy(undoneMerges = undoneMerges), undone.retired)
        assertTrue(undone.conflicts.isEmpty())
        assertEquals(listOf("c-1"), undone.irreversible.map { (it.kind as Irreversible.PaymentMethodsRemoved).client })
    }

    @Test
    fun `a redacted record can be replayed but not undone`() {
        val ticket = Profiles.plan().ticket
        val outcome = applyMerge(clinic, opened, selected, book, ticket, stamp).outcome()!!
        val redaction = RedactStamp("eve", Instant.parse("2026-04-01T08:00:00Z"))
        val record = redactMerge(outcome.record, redaction).record
        val content = record.content as RecordContent.Redacted
        assertEquals("eve" to listOf("c-1", "c-2"), content.by to listOf(content.opened, content.selected))
        assertFalse(record.toJson().contains(opened.name.first))
        assertEquals(record, redactMerge(record, redaction.copy(by = "bob")).record)

        val again = applyMerge(clinic, outcome.survivor, outcome.retired, book, ticket, stamp, previous = record)
        assertNull(again.outcome())
        assertEquals(record, again.record)
        assertEquals("c-1" to "c-2", (again as MergeApplyOutput.RedactedReplay).let { it.survivor to it.retired })

        val undo = UndoStamp("bob", Instant.now())
        val error = assertFailsWith<LittermateException> { undoMerge(record, outcome.survivor, outcome.retired, undo) }
        assertEquals(ErrorCode.RECORD_REDACTED to "MERGE-48", error.apiError.let { it.code to it.rule })
    }

    @Test
    fun `records stored in format 1 are converted to format 2`() {
        val folder = File(System.getProperty("littermate.vectors")).resolveSibling("stored/format-1")
        val record = MergeRecord.fromJson(folder.resolve("record-applied.json").readText())
        val ticket = Ticket.fromJson(folder.resolve("ticket.json").readText())
        val content = record.content as RecordContent.Whole
        assertEquals(2u to ticket, record.format to content.ticket)
        assertEquals(listOf("+13035550117", "+13035550142", "+17205550188"), content.contactBook.phones.map { it.number })

        val again = applyMerge(
            content.clinic, content.opened, content.selected, content.contactBook, ticket, stamp, previous = record,
        )
        val outcome = again.outcome()!!
        assertTrue(outcome.replayed)
        val undone = undoMerge(record, outcome.survivor, outcome.retired, UndoStamp("bob", Instant.now()))
        assertTrue(undone.conflicts.isEmpty())

        val error = assertFailsWith<LittermateException> {
            applyMerge(content.clinic, content.opened, content.selected, content.contactBook, ticket, stamp)
        }
        assertEquals(listOf(ChangedSection(MergeSide.LIBRARY, ProfileSection.FORMAT)), error.apiError.changed)
    }

    @Test
    fun `actions can be handled with an exhaustive when`() {
        val actions = Profiles.plan().plan.effects.map { effect ->
            when (val action = effect.kind) {
                is MergeAction.UpdateClient -> "update ${action.client} with ${action.phones.size} phone numbers"
                is MergeAction.MovePets -> "move ${action.pets} to ${action.to}"
                is MergeAction.WriteBackPets -> "write ${action.pets} to ${action.record}"
                is MergeAction.KeepPaymentMethods -> "keep cards of ${action.client}"
                is MergeAction.MovePaymentMethods -> "move cards to ${action.to}"
                is MergeAction.RemovePaymentMethods -> "remove cards of ${action.client}"
                is MergeAction.RenameInConversations -> "rename in ${action.conversations}"
                is MergeAction.MoveConversation -> "move ${action.conversation}"
                is MergeAction.RetireClient -> "retire ${action.client}"
                is MergeAction.RestoreClient -> "restore ${action.client}"
            }
        }
        val expected = listOf(
            "update c-1 with 2 phone numbers", "move [pet-of-c-2] to c-1", "remove cards of c-2", "keep cards of c-1",
            "retire c-2",
        )
        assertEquals(expected, actions)
    }

    @Test
    fun `blockers have data and remedies, and are in the order of the rules`() {
        val blocked = selected.facts().copy(
            loyaltyPoints = 12,
            pims = PimsRecord.InPims("rec-9"),
        )
        val eligibility = mergeEligibility(clinic, opened.facts(), blocked, MergeSurface.MOBILE)
        assertFalse(eligibility.eligible)
        assertEquals(listOf("MERGE-4", "MERGE-7", "MERGE-9"), eligibility.blockers.map { it.rule })
        val data = eligibility.blockers.map { blocker ->
            when (val kind = blocker.kind) {
                is BlockerKind.SameClient -> kind.client
                is BlockerKind.DifferentClinic -> kind.expected
                is BlockerKind.ClientRetired -> kind.survivor
                is BlockerKind.ClientDeleted -> kind.client
                is BlockerKind.ClientInPims -> kind.record
                is BlockerKind.BothClientsInPims -> kind.selected
                is BlockerKind.BothHaveActiveConversation -> kind.selected
                is BlockerKind.HasLoyaltyPoints -> kind.points
                is BlockerKind.HasCareMembership -> kind.memberships
                BlockerKind.NotAvailableOnMobile -> null
            }
        }
        assertEquals(listOf("rec-9", 12L, null), data)
    }

    @Test
    fun `a search classifies 1,000 results in one call`() {
        val results = List(1_000) { selected.facts().copy(id = "c-${it + 1}", loyaltyPoints = (it % 2).toLong()) }
        val verdicts = mergeSearch(clinic, opened.facts(), results, MergeSurface.DESKTOP).results
        assertEquals(results.map { it.id }, verdicts.map { it.client })
        assertEquals(BlockerCode.SAME_CLIENT, verdicts.first().blockers.single().kind.code())
        assertEquals(499, verdicts.count { it.selectable })
    }

    @Test
    fun `a chain of merges can be resolved to its survivor`() {
        val third = checkClient(clinic, Profiles.draft("c-3", "Anita", "555-010-0177")).client
        val steps = listOf(selected, third).mapIndexed { index, client ->
            ChainStep(selected = client, choices = Choices(), stamp = stamp.copy(merge = "m-${index + 1}"))
        }
        val chain = mergeChain(clinic, opened, book, steps, ChainRecords.All, MergeSurface.DESKTOP)
        assertNull(chain.stopped)
        assertEquals(listOf("m-1", "m-2"), chain.survivor.merges.map { it.merge })

        val statuses = chain.done.map { ClientStatusEntry(it.retired.id, it.retired.status) } +
            ClientStatusEntry("c-1", ClientStatus.Active)
        val resolved = resolveClients(statuses, listOf("c-3", "c-9"), pathOf = "c-3")
        assertEquals(
            listOf(ResolutionEnd.Survivor("c-1", deleted = false, merges = 1), ResolutionEnd.Unknown("c-9", merges = 0)),
            resolved.resolutions.map { it.end },
        )
        assertEquals(listOf("m-2"), resolved.path.map { it.merge })
        assertEquals(listOf("c-2", "c-3"), mergedInto(statuses, "c-1").merged.map { it.client })
    }

    @Test
    fun `dates and instants are those of java time`() {
        val at = Instant.parse("0001-01-01T00:00:00.001Z")
        val off = opened.copy(preferences = Profiles.preferences(Profiles.offByClient(at)))
        val back = Client.fromJson(off.toJson())
        assertEquals(Profiles.offByClient(at), back.preferences.text)
        assertEquals(LocalDate.of(2020, 2, 29), back.pets.single().dateOfBirth)
        val withNanos = off.copy(preferences = Profiles.preferences(Profiles.offByClient(at.plusNanos(999))))
        assertEquals(off, Client.fromJson(withNanos.toJson()))
    }

    @Test
    fun `capabilities and rules can be listed`() {
        val facts = clinicCapabilities(clinic.copy(capabilities = CapabilityOverrides(petIdCard = false))).capabilities
        val card = facts.single { it.capability == Capability.PET_ID_CARD }
        assertFalse(card.has)
        assertTrue(card.overridden)
        assertTrue(rules().rules.any { it.id == "MERGE-4" && RuleOrigin.MERGE in it.origins })
        assertNull(writeBack(clinic, opened, listOf("pet-of-c-1")).effect)
    }
}
