package littermate

import java.time.Instant
import java.time.LocalDate

/** Profiles as an app has them: typed by hand. */
object Profiles {
    val clinic = Clinic(id = "clinic-1", pims = Pims.Cornerstone, region = "US")

    val stamp = Stamp(merge = "m-1", by = "ann", at = Instant.parse("2026-03-01T09:30:00Z"))

    /** As nobody has switched them, but for what is said. */
    fun preferences(text: Preference = Preference.On, email: Preference = Preference.On) = ContactPreferences(
        text = text,
        email = email,
        push = PushPreference.NotSetUp,
        nps = Preference.On,
    )

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
                line = LineDraft.Verified(LineType.MOBILE),
                primary = true,
                keywordOptOut = KeywordOptOut.None,
                source = PhoneSource.FLOW,
            ),
        ),
        preferences = preferences(),
        pets = listOf(
            Pet(
                id = "pet-of-$id",
                name = "Miso",
                species = "cat",
                born = LocalDate.of(2020, 2, 29),
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

    fun plan(choices: Choices = Choices()): PlanOutput =
        planMerge(clinic, opened, selected, Surface.DESKTOP, choices)
}
