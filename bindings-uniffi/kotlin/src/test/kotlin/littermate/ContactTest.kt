package littermate

import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertTrue
import littermate.Profiles.book
import littermate.Profiles.clinic
import littermate.Profiles.opened
import littermate.Profiles.stamp

/** Contact points, opt-outs and routing, as an app calls them. */
class ContactTest {
    private val primary = "+15550100123"

    private fun edited(
        vararg edits: ContactEdit, client: Client = opened, actor: EditActor = EditActor.STAFF,
    ): ContactEditOutput = editContact(clinic, client, actor, edits.toList(), stamp.at)

    @Test
    fun `an edit returns the profile and the actions for the host`() {
        val edited = edited(ContactEdit.SetEmail("ana.reyes@example.com"), ContactEdit.SetContactByText(false))
        assertEquals("ana.reyes@example.com", edited.client.email?.asWritten)
        assertEquals(ChannelPreference.OffByStaff(stamp.at), edited.client.preferences.text)
        val fields = listOf(ContactField.EMAIL, ContactField.CONTACT_BY_TEXT)
        val switched = ConsentAction.Switched(by = ConsentActor.STAFF, channel = ContactChannel.TEXT, on = false)
        val expected = listOf(
            ContactAction.SaveProfile(client = "c-1", fields = fields),
            ContactAction.StoreConsentEvent(client = "c-1", event = ConsentEvent(at = stamp.at, action = switched)),
        )
        assertEquals(expected, edited.effects.map { it.kind })
        assertEquals(listOf("CONTACT-3", "CONTACT-11"), edited.effects.map { it.rule })
    }

    @Test
    fun `an edit that is not allowed is reported with its rule and path`() {
        val error = assertFailsWith<LittermateException> {
            edited(ContactEdit.SetEmail("ana@example.org"), ContactEdit.UnsetPrimary(primary), ContactEdit.SetPush(true))
        }.apiError
        assertEquals(ErrorCode.NOT_ALLOWED, error.code)
        val problems = error.problems.map { Triple(it.code, it.rule, it.path) }
        val expected = listOf(
            Triple(ProblemCode.ONLY_PHONE, "CONTACT-2", "/edits/1/phone"),
            Triple(ProblemCode.NOT_PERMITTED, "CONTACT-8", "/edits/2"),
        )
        assertEquals(expected, problems)
    }

    @Test
    fun `the permission table has an entry for each field and actor`() {
        val table = contactPermissions().table
        assertEquals(ContactField.entries.size * ContactActor.entries.size, table.map { it.field to it.actor }.toSet().size)
        val push = table.single { it.field == ContactField.PUSH && it.actor == ContactActor.STAFF }
        assertEquals(Permission.DENIED, push.permission)
    }

    @Test
    fun `STOP and START determine the current opt-outs`() {
        val stop = ConsentEvent(at = stamp.at, action = ConsentAction.Texted(from = primary, message = " Stop "))
        val out = computeOptOuts(clinic, opened, book, listOf(stop))
        assertTrue(out.indicator.on)
        assertEquals(OptOutSource.Keyword(phone = primary, primary = true), out.indicator.optOuts.single().source)
        assertEquals(EventResult.CHANGED, out.events.single().result)

        val at = stamp.at.plusSeconds(1)
        val start = ConsentEvent(at = at, action = ConsentAction.Texted(from = primary, message = "START"))
        val back = computeOptOuts(clinic, opened, book, listOf(start, stop))
        assertEquals(opened, back.client)
        assertEquals(listOf<TextOptOut>(TextOptOut.Lifted(at, keyword = "START")), back.phones.map { it.textOptOut })
        assertIs<KeywordMeaning.OptOut>(readKeyword("stop", false).meaning)
    }

    @Test
    fun `an inbound STOP changes the entry of the phone number, and START lifts the opt-out`() {
        val stopped = receiveText(clinic, from = "555-010-0123", message = " Stop ", at = stamp.at, book, listOf(opened))
        val entry = checkNotNull(stopped.entry)
        assertEquals(TextOptOut.Stopped(stamp.at, keyword = "STOP"), entry.textOptOut)
        assertEquals(KnownLine.Verified(LineType.MOBILE), entry.line)
        assertEquals(listOf<InboundAction>(InboundAction.StorePhoneEntry(entry)), stopped.effects.map { it.kind })
        assertEquals(AutoReply.OPT_OUT_CONFIRMED, stopped.reply)

        val off = opened.copy(preferences = Profiles.preferences(text = Profiles.offByClient(stamp.at)))
        val at = stamp.at.plusSeconds(1)
        val started = receiveText(clinic, primary, "START", at, ContactBook(phones = listOf(entry)), listOf(off))
        assertEquals(TextOptOut.Lifted(at, keyword = "START"), started.entry?.textOptOut)
        assertEquals(listOf<ChannelPreference>(ChannelPreference.On(since = at)), started.clients.map { it.preferences.text })
        assertEquals(AutoReply.OPT_IN_CONFIRMED, started.reply)
    }

    @Test
    fun `routing returns all reasons why a channel is not used`() {
        val client = opened.routingFacts().copy(
            phones = emptyList(), preferences = Profiles.preferences(text = Profiles.offByClient(stamp.at)),
        )
        val recipient = MessageRecipient(client, subject = MessageSubject.Client, scheduledAppointment = false)
        val message = OutboundMessage(kind = MessageKind.VideoInvitation, contents = emptyList())
        val routed = routeMessage(message, book, listOf(recipient))
        val channels = routed.routes.single().channels.associateBy { it.channel }
        val text = channels.getValue(RouteChannel.TEXT)
        assertEquals(listOf(Suppression.NO_PRIMARY, Suppression.TEXT_OFF_BY_CLIENT), text.suppressed)
        assertEquals("CONTACT-1", text.rule)
        assertEquals("Ana@example.com", channels.getValue(RouteChannel.EMAIL).to)
        assertTrue(channels.getValue(RouteChannel.PORTAL).used)
        assertEquals(RouteCounts(text = 0, email = 1, push = 0, portal = 1, none = 0), routed.counts)
        assertTrue(routed.portalLink.needed)
        assertTrue(routed.routes.single().portalLink)
    }

    @Test
    fun `an unsubscribed address gets no email, in any profile`() {
        val suppressed = EmailEntry(email = "ANA@example.com", suppressed = EmailSuppression.Unsubscribed(stamp.at))
        val recipient = MessageRecipient(opened.routingFacts(), subject = MessageSubject.Client, scheduledAppointment = false)
        val message = OutboundMessage(kind = MessageKind.Chat, contents = emptyList())
        val routed = routeMessage(message, book.copy(emails = listOf(suppressed)), listOf(recipient))
        val email = routed.routes.single().channels.single { it.channel == RouteChannel.EMAIL }
        assertEquals(listOf(Suppression.EMAIL_UNSUBSCRIBED), email.suppressed)
        assertEquals(1, routed.counts.text)
    }
}
