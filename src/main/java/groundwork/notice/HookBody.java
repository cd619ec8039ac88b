package groundwork.notice;

import groundwork.frame.Matter;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Kinds;
import groundwork.ledger.Posting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** What a gateway is told: ids, codes and days, and no word of anybody. Fields may be added, none is ever renamed. */
final class HookBody {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private HookBody() {}

    static String test(int county, UUID hook, Instant at) {
        return body(HookEvents.TEST, at, Map.of("county", county, "webhook", hook.toString()));
    }

    /** @param told officers who are told of it in the console */
    static String of(Posting posting, Matter matter, Collection<UUID> told) {
        var entry = (DemandEntry) posting.fact().entry();
        var data = new LinkedHashMap<String, Object>();
        data.put("county", posting.county());
        data.put("position", posting.position());
        data.put("entry", posting.id().toString());
        data.put("demand", entry.demand().toString());
        data.put("kind", Kinds.of(entry));
        data.put("day", posting.fact().day().toString());
        data.put("due", text(due(entry)));
        data.put("unit", text(unit(entry, matter)));
        data.put("village", matter.about().village());
        data.put(
                "topic",
                matter.topic() == null
                        ? null
                        : matter.topic().substring(matter.topic().lastIndexOf('.') + 1));
        data.put("officers", ids(told));
        data.put("by", text(posting.author().officer()));
        return body(Kinds.of(entry), posting.recordedAt(), data);
    }

    /** @param village or null */
    static String of(String type, int county, UUID message, Long village, Collection<UUID> told, Instant at) {
        var data = new LinkedHashMap<String, Object>();
        data.put("county", county);
        data.put("message", message.toString());
        data.put("village", village);
        data.put("officers", ids(told));
        return body(type, at, data);
    }

    private static List<String> ids(Collection<UUID> officers) {
        return officers.stream().map(UUID::toString).sorted().toList();
    }

    private static String body(String type, Instant at, Map<String, Object> data) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", type);
        body.put("timestamp", at.toString());
        body.put("data", data);
        return JSON.writeValueAsString(body);
    }

    private static UUID unit(DemandEntry entry, Matter matter) {
        return switch (entry) {
            case DemandEntry.Referred to -> to.unit();
            case DemandEntry.UnitJoined more -> more.unit();
            case DemandEntry.UnitLeft less -> less.unit();
            case DemandEntry _ -> matter.unit();
        };
    }

    private static LocalDate due(DemandEntry entry) {
        return switch (entry) {
            case DemandEntry.Referred to -> to.due();
            case DemandEntry.ExtensionAsked asked -> asked.due();
            case DemandEntry.ExtensionGranted granted -> granted.due();
            case DemandEntry _ -> null;
        };
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
