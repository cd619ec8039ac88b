package groundwork.access.web;

import groundwork.directory.Act;
import groundwork.directory.AuditLine;
import groundwork.frame.OneOf;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** @param facts codes and numbers by name */
record AuditAnswer(
        Instant at, UUID officer, @OneOf(Act.class) String act, String kind, String id, Map<String, String> facts) {

    static AuditAnswer of(AuditLine one) {
        return new AuditAnswer(one.at(), one.officer(), one.act(), one.kind(), one.id(), one.told());
    }
}
