package littermate

import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertTrue
import littermate.Profiles.clinic
import littermate.Profiles.opened
import littermate.Profiles.stamp

/** Contact points, opt-outs and routing, as an app calls them. */
class ContactTest {
    private val primary = "+15550100123"

    private fun edited(vararg edits: Edit, client: Client = opened, actor: ContactActor = ContactActor.STAFF): Edited =
        editContact(clinic, client, actor, edits.toList(), stamp.at)

    @Test
    fun `an edit gives the profile and what the host must do`() {
        val edited = edited(Edit.SetEmail("ana.reyes@example.com"), Edit.SetContactByText(false))
        assertEquals("ana.reyes@example.com", edited.client.email?.asWritten)
        assertEquals(Preference.OffByStaff(stamp.at), edited.client.preferences.text)
        val fields = listOf(ContactField.EMAIL, ContactField.CONTACT_BY_TEXT)
        val act = OptAct.Switched(by = Switcher.STAFF, channel = Channel.TEXT, on = false)
        val expected = listOf(
            ContactAction.SaveProfile(client = "c-1", fields = fields),
            ContactAction.KeepOptEvent(client = "c-1", event = OptEvent(at = stamp.at, act = act)),
        )
        assertEquals(expected, edited.effects.map { it.kind })
        assertEquals(listOf("CONTACT-4", "CONTACT-11"), edited.effects.map { it.rule })
    }

    @Test
    fun `an edit that the rules refuse names its rule and its place`() {
        val refusal = assertFailsWith<LittermateException> {
            edited(Edit.SetEmail("ana@example.org"), Edit.UnsetPrimary(primary), Edit.SetPush(true))
        }.refusal
        assertEquals(ErrorCode.NOT_ALLOWED, refusal.code)
        val said = refusal.problems.map { Triple(it.code, it.rule, it.path) }
        val expected = listOf(
            Triple(ProblemCode.ONLY_NUMBER, "CONTACT-2", "/edits/1/phone"),
            Triple(ProblemCode.NOT_PERMITTED, "CONTACT-8", "/edits/2"),
        )
        assertEquals(expected, said)
    }

    @Test
    fun `the table of permissions has every cell`() {
        val table = contactPermissions().table
        assertEquals(ContactField.entries.size * ContactActor.entries.size, table.map { it.field to it.actor }.toSet().size)
        val push = table.single { it.field == ContactField.PUSH && it.actor == ContactActor.STAFF }
        assertEquals(Permission.REFUSED, push.permission)
    }

    @Test
    fun `STOP and START fold to what stands`() {
        val stop = OptEvent(at = stamp.at, act = OptAct.Texted(phone = primary, text = " Stop "))
        val out = foldOptOuts(opened, listOf(stop))
        assertTrue(out.indicator.on)
        assertEquals(OptOrigin.Keyword(phone = primary, primary = true), out.indicator.standing.single().origin)
        assertEquals(EventFate.CHANGED, out.events.single().fate)

        val start = OptEvent(at = stamp.at.plusSeconds(1), act = OptAct.Texted(phone = primary, text = "START"))
        val back = foldOptOuts(opened, listOf(start, stop))
        assertEquals(opened, back.client)
        assertIs<KeywordMeaning.OptOut>(readKeyword("stop", false, Answered.NOTHING).meaning)
    }

    @Test
    fun `a message is routed, with every reason against a channel`() {
        val email = RecipientEmail.Address(email = Email(asWritten = "ana@example.com", valid = true))
        val preferences = RoutingPreferences(
            text = Preference.OffByClient(null), email = Preference.On, push = PushPreference.NotSetUp, nps = Preference.On,
        )
        val facts = RoutingFacts(
            client = "c-1", phones = emptyList(), email = email, preferences = preferences, scheduledAppointment = false,
        )
        val routed = routeMessage(Message(kind = MessageKind.VideoInvitation, holds = emptyList()), listOf(facts))
        val channels = routed.routes.single().channels.associateBy { it.channel }
        val text = channels.getValue(RouteChannel.TEXT)
        assertEquals(listOf(Suppression.NO_PRIMARY, Suppression.TEXT_OFF_BY_CLIENT), text.suppressed)
        assertEquals("CONTACT-1", text.rule)
        assertEquals("ana@example.com", channels.getValue(RouteChannel.EMAIL).to)
        assertTrue(channels.getValue(RouteChannel.PORTAL).used)
        assertEquals(RouteCounts(text = 0, email = 1, push = 0, portal = 1, none = 0), routed.counts)
        assertTrue(routed.portalLink.sent)
    }
}
