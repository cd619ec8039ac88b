package groundwork.notice.web;

import groundwork.frame.OneOf;
import groundwork.notice.Kind;
import groundwork.notice.Notice;
import java.time.Instant;
import java.util.UUID;

/**
 * What one was told of.
 *
 * @param kind as {@code referred}
 * @param demand that it is about, or null where it is of messages in the inbox
 */
record NoticeAnswer(UUID id, @OneOf(Kind.class) String kind, UUID demand, Long village, Instant made, boolean read) {

    static NoticeAnswer of(Notice one) {
        return new NoticeAnswer(
                one.id(),
                one.kind().word(),
                one.kind().inbox() ? null : one.thing(),
                one.village(),
                one.made(),
                one.read());
    }
}
