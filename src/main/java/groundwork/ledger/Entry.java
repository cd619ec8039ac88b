package groundwork.ledger;

/**
 * One thing that happened, in the past tense. An entry holds facts only: ids, codes, kinds, counts, amounts, times. It
 * names no person; what does is kept apart as {@link Words}.
 *
 * <p>Every kind is a nested record of one sealed family, so that a new kind does not compile until it is projected,
 * counted and narrated. Switches over entries have no {@code default}.
 */
public sealed interface Entry
        permits AssistanceEntry,
                AttachmentEntry,
                AuditEntry,
                CardEntry,
                Correction,
                DemandEntry,
                ErasureEntry,
                FormEntry,
                FundsEntry,
                HazardEntry,
                HouseholdEntry,
                MaterialEntry,
                MeetingEntry,
                OpinionEntry,
                PairingEntry,
                ProgrammeEntry,
                ReliefEntry,
                ResourceEntry,
                TalkEntry,
                TripEntry,
                Unknown,
                VillageEntry,
                VisitEntry {}
