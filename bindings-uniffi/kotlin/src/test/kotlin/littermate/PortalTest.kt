package littermate

import java.time.Instant
import java.time.LocalDate
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs

/** The data of the portal's pages. */
class PortalTest {
    private val today = LocalDate.of(2026, 3, 2)
    private val now = Instant.parse("2026-03-02T15:00:00Z")

    private val mochi = PortalPet(
        pet = Pet(
            id = "mochi", name = "Mochi", species = "Feline", dateOfBirth = LocalDate.of(2021, 9, 30), status = PetStatus.ACTIVE,
            upcomingAppointments = emptyList(),
        ),
        signalment = SignalmentFacts(
            breed = null, sex = Sex.FEMALE, altered = Altered.YES, color = "tortoiseshell", weightGrams = 4_100,
        ),
        photo = Photo.None,
        vaccinations = listOf(
            Vaccination(
                vaccine = "Rabies", administeredOn = LocalDate.of(2025, 3, 1), expires = Expiry.On(LocalDate.of(2026, 3, 1)),
            ),
        ),
    )

    private fun service(id: String, due: LocalDate) =
        PetService(id = id, pet = "mochi", name = "Rabies booster", due = Due.On(due), completed = false)

    private val facts = PortalFacts(
        clinic = Clinic(id = "elm-street", pims = Pims.Pulse, region = "US"),
        settings = PortalSettings(clinicInfo = null, widgets = emptyList(), visibleAppointmentTypes = listOf("exam")),
        cardHeader = CardHeader(owner = PersonName(first = "Anne", last = "Jones"), clinic = "Elm Street", clinicPhone = null),
        pets = listOf(mochi),
        conversations = listOf(
            ConversationCard(id = "conv-1", state = ConversationState.ARCHIVED, pets = listOf("mochi"), latestAt = now),
        ),
        appointments = listOf(
            Appointment(
                id = "appt-1", pet = "mochi", appointmentType = "exam", title = "Annual exam", startsAt = now, cancelled = false,
            ),
        ),
        services = listOf(service("s-1", LocalDate.of(2026, 3, 1)), service("s-2", LocalDate.of(2026, 9, 2))),
    )

    @Test
    fun `each section of the home page is shown or has reasons`() {
        val home = portalHome(facts, today, now, Audience.CLIENT)
        val reasons = assertIs<LinkSection.Hidden>(home.clinicInfo).reasons
        assertEquals(listOf(HiddenReasonKind.NO_CLINIC_INFO), reasons.map { it.kind })
        assertEquals("PORTAL-1", assertIs<WidgetsSection.Hidden>(home.widgets).reasons.single().rule)
        assertEquals(listOf("mochi"), assertIs<PetsSection.Shown>(home.pets).content.pets.map { it.pet })
        assertEquals(now, assertIs<AppointmentsSection.Shown>(home.appointments).content.single().startsAt)
        // Overdue services are only on the page of the pet. The last day of the six months is included.
        val due = assertIs<ServicesSection.Shown>(home.services).content.single()
        assertEquals(Triple("s-2", DueStatus.UPCOMING, 184L), Triple(due.service, due.dueStatus, due.days))
        assertEquals(home, HomePage.fromJson(home.toJson()))
    }

    @Test
    fun `the page of a pet has age, reminders and ID card`() {
        val page = portalPet(facts, "mochi", today, now, Audience.CLIENT)
        assertEquals(Age(years = 4u, months = 5u), page.signalment.age)
        val reminders = assertIs<ServicesSection.Shown>(page.reminders).content
        assertEquals(listOf("s-1" to -1L, "s-2" to 184L), reminders.map { it.service to it.days })
        val card = idCard(facts.clinic, facts.cardHeader, mochi, today).idCard
        assertEquals(card, page.idCard)
    }

    @Test
    fun `rejects an unknown pet, two active conversations and an invalid link`() {
        val unknown = assertFailsWith<LittermateException> { portalPet(facts, "rex", today, now, Audience.CLIENT) }.apiError
        assertEquals(listOf(ProblemCode.UNKNOWN_PET to "/pet"), unknown.problems.map { it.code to it.path })

        val active = listOf("conv-1", "conv-2").map {
            ConversationCard(id = it, state = ConversationState.ACTIVE, pets = emptyList(), latestAt = now)
        }
        val two = assertFailsWith<LittermateException> {
            portalHome(facts.copy(conversations = active), today, now, Audience.CLIENT)
        }.apiError
        assertEquals("CONV-2", two.rule)

        val link = assertFailsWith<LittermateException> { uploadPhoto("mochi", Photo.None, "javascript:alert(1)") }.apiError
        assertEquals(listOf(ProblemCode.INVALID_FORMAT to "/photo"), link.problems.map { it.code to it.path })
    }

    @Test
    fun `a monthly interval from the 31st ends on the last day of each month`() {
        val next = nextDue(LocalDate.of(2026, 1, 31), Interval(every = 1u, unit = IntervalUnit.MONTHS), LocalDate.of(2026, 3, 1))
        assertEquals(LocalDate.of(2026, 3, 31), next.date)
        assertEquals(2u, next.intervals)
    }
}
