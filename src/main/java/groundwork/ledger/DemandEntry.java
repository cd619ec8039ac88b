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

    enum Urgency {
        ORDINARY,
        URGENT,
        /** Life, limb or livelihood at once. */
        EMERGENCY
    }

    /** For whom something is asked. */
    enum Whom {
        PERSON,
        HOUSEHOLD,
        VILLAGE,
        GROUP
    }

    /** What a look-back found. */
    enum Finding {
        SOLVED,
        PARTLY,
        NOT_SOLVED
    }

    /** The demand the entry is about. */
    UUID demand();

    /**
     * Words {@code demand}, subject the household or the demand: title, text, person.
     *
     * @param demand its own id
     * @param households how many are concerned, at least 1
     * @param urgency null: ordinary
     * @param whom null: the household, where one is named
     * @param subtopic the second level of the county's list of topics, by its code; or null
     */
    @Kind("demand.raised")
    record Raised(
            UUID demand,
            Topic topic,
            Channel channel,
            UUID household,
            int households,
            Urgency urgency,
            Whom whom,
            String subtopic)
            implements DemandEntry {

        public Raised(UUID demand, Topic topic, Channel channel, UUID household, int households) {
            this(demand, topic, channel, household, households, null, null, null);
        }
    }

    /** To the unit that can solve it (对接相关单位). {@code due} may be null. Words {@code note}: text. */
    @Kind("demand.referred")
    record Referred(UUID demand, UUID unit, LocalDate due) implements DemandEntry {}

    @Kind("demand.accepted")
    record Accepted(UUID demand) implements DemandEntry {}

    /**
     * Words {@code note}: text, the reason.
     *
     * @param instead the unit that should be asked, in the opinion of the one that declines; or null
     */
    @Kind("demand.declined")
    record Declined(UUID demand, UUID instead) implements DemandEntry {

        public Declined(UUID demand) {
            this(demand, null);
        }
    }

    /** Another unit helps the one that has the demand, which stays in the lead (联合办理). */
    @Kind("demand.unit_joined")
    record UnitJoined(UUID demand, UUID unit) implements DemandEntry {}

    @Kind("demand.unit_left")
    record UnitLeft(UUID demand, UUID unit) implements DemandEntry {}

    /** What was done on the way. Words {@code note}: text. */
    @Kind("demand.progressed")
    record Progressed(UUID demand) implements DemandEntry {}

    /**
     * Urged (催办). Words {@code note}: text.
     *
     * @param automatic true: by the program, on its schedule; else null
     */
    @Kind("demand.urged")
    record Urged(UUID demand, Boolean automatic) implements DemandEntry {

        public Urged(UUID demand) {
            this(demand, null);
        }

        public boolean byProgram() {
            return Boolean.TRUE.equals(automatic);
        }
    }

    /** Put before the leading group (提请领导小组). Words {@code note}: text. {@code automatic} as in {@link Urged}. */
    @Kind("demand.escalated")
    record Escalated(UUID demand, Boolean automatic) implements DemandEntry {

        public boolean byProgram() {
            return Boolean.TRUE.equals(automatic);
        }
    }

    /** A later day is asked for (申请延期). Words {@code note}: text, the reason. */
    @Kind("demand.extension_asked")
    record ExtensionAsked(UUID demand, LocalDate due) implements DemandEntry {}

    /** By somebody else than who asked. */
    @Kind("demand.extension_granted")
    record ExtensionGranted(UUID demand, LocalDate due) implements DemandEntry {}

    @Kind("demand.extension_refused")
    record ExtensionRefused(UUID demand) implements DemandEntry {}

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

    /** Words {@code note}: text. A finding that it is not solved opens it again. */
    @Kind("demand.looked_back")
    record LookedBack(UUID demand, Finding finding) implements DemandEntry {}

    /** By whoever raised it, with one of five faces. Words {@code note}: text. */
    @Kind("demand.rated")
    record Rated(UUID demand, int faces) implements DemandEntry {}

    /** A remark among those who work on it. Words {@code note}: text. */
    @Kind("demand.noted")
    record Noted(UUID demand) implements DemandEntry {}

    /** The same need raised twice: counts once, as {@code into}. */
    @Kind("demand.merged")
    record Merged(UUID demand, UUID into) implements DemandEntry {}

    @Kind("demand.withdrawn")
    record Withdrawn(UUID demand) implements DemandEntry {}
}
