package groundwork.resident.web;

import groundwork.frame.OneOf;
import groundwork.frame.Typed;
import groundwork.resident.Message;
import java.time.Instant;
import java.util.UUID;

/**
 * A message.
 *
 * @param text what is said, {@code from} who says it; empty once it is in the ledger
 * @param state {@code waiting}, {@code taken_up}, {@code merged}, {@code dismissed}; {@code reason} of the last
 * @param entry the demand or opinion that it became, or null
 */
record MessageAnswer(
        UUID id,
        @OneOf(Message.Kind.class) String kind,
        UUID card,
        UUID household,
        Long village,
        String text,
        String from,
        Instant sent,
        @OneOf(Message.State.class) String state,
        @OneOf(Message.Reason.class) String reason,
        UUID entry) {

    static MessageAnswer of(Message one) {
        return new MessageAnswer(
                one.id(),
                Typed.word(one.kind()),
                one.card(),
                one.household(),
                one.village(),
                one.text(),
                one.from(),
                one.sentAt(),
                Typed.word(one.state()),
                Typed.word(one.reason()),
                one.entry());
    }

    @Override
    public String toString() {
        return "MessageAnswer[" + id + "]";
    }
}
