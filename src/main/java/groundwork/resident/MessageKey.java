package groundwork.resident;

import groundwork.frame.Days;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Where a page of messages begins, as an address has it. */
record MessageKey(OffsetDateTime at, UUID id) {

    static String of(Message message) {
        return message.sentAt() + "_" + message.id();
    }

    /** Null for what is none, which begins at the newest. */
    static MessageKey read(String typed) {
        if (typed == null) return null;
        var parts = typed.split("_", 2);
        try {
            var at = Instant.parse(parts[0]).atOffset(ZoneOffset.UTC);
            return Days.kept(at) ? new MessageKey(at, UUID.fromString(parts[1])) : null;
        } catch (RuntimeException none) {
            return null;
        }
    }
}
