package groundwork.ledger;

/** People brought together. */
public sealed interface MeetingEntry extends Entry {

    enum MeetingKind {
        POLICY_FORUM,
        SYMPOSIUM,
        LECTURE,
        MOBILISATION,
        STUDY,
        BRANCH
    }

    /**
     * Words {@code note}: topic, speaker, place, text.
     *
     * @param attendance people who came, without the delegation
     * @param delegation officials who went there to hold it
     */
    @Kind("meeting.held")
    record Held(MeetingKind kind, int attendance, int delegation) implements MeetingEntry {}
}
