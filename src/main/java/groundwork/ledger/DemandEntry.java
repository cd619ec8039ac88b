package groundwork.ledger;

import java.time.LocalDate;
import java.util.UUID;

/** The life of a demand (诉求). A demand has the id of its {@link Raised}. */
public sealed interface DemandEntry extends Entry {

    enum Topic {
        LIVELIHOOD,
        LETTERS_AND_VISITS,
        POLICY,
        IRRIGATION,
        ROADS,
        HOUSING,
        SCHOOLING,
        DISABILITY,
        MEDICAL,
        EMPLOYMENT,
        ENVIRONMENT,
        SAFETY,
        OTHER
    }

    enum Channel {
        VISIT,
        TALK,
        MEETING,
        FORM,
        LETTER,
        PHONE,
        CARD
    }

    enum Means {
        /** Solved by the bureau itself. */
        OWN,
        /** By the unit it was referred to. */
        UNIT,
        PAIRING,
        ASSISTANCE
    }

    enum Confirmer {
        RESIDENT,
        /** A second person of another unit, where the resident cannot. */
        SECOND_OFFICER
    }

    /** The demand the entry is about. */
    UUID demand();

    /**
     * Words {@code demand}, subject the household or the demand: title, text, person.
     *
     * @param demand its own id
     * @param households how many are concerned, at least 1
     */
    @Kind("demand.raised")
    record Raised(UUID demand, Topic topic, Channel channel, UUID household, int households) implements DemandEntry {}

    /** To the unit that can solve it (对接相关单位). {@code due} may be null. Words {@code note}: text. */
    @Kind("demand.referred")
    record Referred(UUID demand, UUID unit, LocalDate due) implements DemandEntry {}

    @Kind("demand.accepted")
    record Accepted(UUID demand) implements DemandEntry {}

    /** Words {@code note}: text, the reason. */
    @Kind("demand.declined")
    record Declined(UUID demand) implements DemandEntry {}

    /** Urged (催办). */
    @Kind("demand.urged")
    record Urged(UUID demand) implements DemandEntry {}

    /** Waits for a higher authority. Words {@code note}: text, authority. */
    @Kind("demand.approval_sought")
    record ApprovalSought(UUID demand) implements DemandEntry {}

    @Kind("demand.approval_granted")
    record ApprovalGranted(UUID demand) implements DemandEntry {}

    @Kind("demand.approval_refused")
    record ApprovalRefused(UUID demand) implements DemandEntry {}

    /** Words {@code note}: text, how it was solved. {@code benefit} may be null. */
    @Kind("demand.settled")
    record Settled(UUID demand, Means means, Benefit benefit) implements DemandEntry {}

    @Kind("demand.confirmed")
    record Confirmed(UUID demand, Confirmer by) implements DemandEntry {}

    /** It was called settled and is not. Words {@code note}: text. */
    @Kind("demand.disputed")
    record Disputed(UUID demand) implements DemandEntry {}

    /** The same need raised twice: counts once, as {@code into}. */
    @Kind("demand.merged")
    record Merged(UUID demand, UUID into) implements DemandEntry {}

    @Kind("demand.withdrawn")
    record Withdrawn(UUID demand) implements DemandEntry {}
}
