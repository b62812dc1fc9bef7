package littermate

/** The refusal that this exception carries: its code, rule, path, sentences, problems and blockers. */
public val LittermateException.refusal: Refusal
    get() = when (this) {
        is LittermateException.Refused -> refusal
    }

/** Reads a clinic. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Clinic.Companion.fromJson(text: String): Clinic = clinicFromJson(text)

/** Reads a client as a host has it. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ClientDraft.Companion.fromJson(text: String): ClientDraft = clientDraftFromJson(text)

/** Reads a client. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Client.Companion.fromJson(text: String): Client = clientFromJson(text)

/** Reads the facts of a client that can block. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ClientFacts.Companion.fromJson(text: String): ClientFacts = clientFactsFromJson(text)

/** Reads a client's status. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ClientStanding.Companion.fromJson(text: String): ClientStanding = clientStandingFromJson(text)

/** Reads a policy. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Policy.Companion.fromJson(text: String): Policy = policyFromJson(text)

/** Reads choices. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Choices.Companion.fromJson(text: String): Choices = choicesFromJson(text)

/** Reads a ticket. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Ticket.Companion.fromJson(text: String): Ticket = ticketFromJson(text)

/** Reads a stamp. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Stamp.Companion.fromJson(text: String): Stamp = stampFromJson(text)

/** Reads the record of a merge. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun MergeRecord.Companion.fromJson(text: String): MergeRecord = mergeRecordFromJson(text)

/** Reads the stamp of an undo. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun UndoStamp.Companion.fromJson(text: String): UndoStamp = undoStampFromJson(text)

/** Reads a step of a chain. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ChainStep.Companion.fromJson(text: String): ChainStep = chainStepFromJson(text)

/** Reads a review. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Review.Companion.fromJson(text: String): Review = reviewFromJson(text)

/** Reads a checked client with its notices. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Checked.Companion.fromJson(text: String): Checked = checkedFromJson(text)

/** Reads whether two may be merged. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun EligibilityOutput.Companion.fromJson(text: String): EligibilityOutput = eligibilityOutputFromJson(text)

/** Reads the verdicts of a search. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun SearchOutput.Companion.fromJson(text: String): SearchOutput = searchOutputFromJson(text)

/** Reads options. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Options.Companion.fromJson(text: String): Options = optionsFromJson(text)

/** Reads a plan with its ticket. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun PlanOutput.Companion.fromJson(text: String): PlanOutput = planOutputFromJson(text)

/** Reads the outcome of a merge. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Outcome.Companion.fromJson(text: String): Outcome = outcomeFromJson(text)

/** Reads what an undo gave. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Undone.Companion.fromJson(text: String): Undone = undoneFromJson(text)

/** Reads what a chain gave. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ChainOutcome.Companion.fromJson(text: String): ChainOutcome = chainOutcomeFromJson(text)

/** Reads what is to be written back. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun WriteBackOutput.Companion.fromJson(text: String): WriteBackOutput = writeBackOutputFromJson(text)

/** Reads resolutions. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun ResolveOutput.Companion.fromJson(text: String): ResolveOutput = resolveOutputFromJson(text)

/** Reads a clinic's capabilities. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun CapabilitiesOutput.Companion.fromJson(text: String): CapabilitiesOutput = capabilitiesOutputFromJson(text)

/** Reads the catalogue of rules. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun RulesOutput.Companion.fromJson(text: String): RulesOutput = rulesOutputFromJson(text)

/** Reads a refusal. Throws with every problem and its path. */
@Throws(LittermateException::class)
public fun Refusal.Companion.fromJson(text: String): Refusal = refusalFromJson(text)
