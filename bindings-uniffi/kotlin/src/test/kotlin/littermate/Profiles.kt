package littermate

import java.time.Instant
import java.time.LocalDate

/** Handwritten profiles for the tests. */
object Profiles {
    val clinic = Clinic(id = "clinic-1", pims = Pims.Cornerstone, region = "US")

    val stamp = MergeStamp(merge = "m-1", by = "ann", at = Instant.parse("2026-03-01T09:30:00Z"))

    /** Both phone numbers are verified mobiles, and neither has texted STOP. */
    val book = ContactBook(phones = listOf("+15550100123", "+15550100199").map(::mobile))

    /** On, and never changed. */
    val on = ChannelPreference.On(since = null)

    /** All preferences are on unless set by a parameter. */
    fun preferences(text: ChannelPreference = on, email: ChannelPreference = on) = ContactPreferences(
        text = text,
        email = email,
        push = PushPreference.NotSetUp,
        nps = SurveyPreference.On,
    )

    fun offByClient(at: Instant) = ChannelPreference.OffByClient(at, recordedBy = null, staffOffAt = null)

    private fun mobile(number: String) =
        PhoneEntry(number = number, line = KnownLine.Verified(LineType.MOBILE), textOptOut = TextOptOut.None)

    fun draft(id: String, first: String, phone: String = "(555) 010-0123") = ClientDraft(
        id = id,
        clinic = "clinic-1",
        status = ClientStatus.Active,
        pims = PimsRecord.FlowOnly,
        name = PersonName(first = first, last = "Reyes"),
        email = "$first@example.com",
        phones = listOf(
            PhoneDraft(
                text = phone,
                primary = true,
                source = PhoneSource.FLOW,
            ),
        ),
        preferences = preferences(),
        pets = listOf(
            Pet(
                id = "pet-of-$id",
                name = "Miso",
                species = "cat",
                dateOfBirth = LocalDate.of(2020, 2, 29),
                status = PetStatus.ACTIVE,
                upcomingAppointments = emptyList(),
            ),
        ),
        conversations = emptyList(),
        loyaltyPoints = 0,
        memberships = emptyList(),
        paymentMethods = listOf("card-of-$id"),
        merges = emptyList(),
    )

    val opened: Client by lazy { checkClient(clinic, draft("c-1", "Ana")).client }
    val selected: Client by lazy { checkClient(clinic, draft("c-2", "Anna", "+1 555-010-0199")).client }

    fun plan(choices: Choices = Choices()): MergePlanOutput =
        planMerge(clinic, opened, selected, book, MergeSurface.DESKTOP, stamp.at, choices)
}
