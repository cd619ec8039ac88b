package groundwork.console.trip;

import groundwork.ledger.Entry;
import groundwork.ledger.FormEntry;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.TalkEntry;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.Words;
import java.util.List;
import java.util.Locale;

/** What was done on a trip, filled into the form of another one. */
final class Again {

    private final Doors doors;
    private Fields fields;
    private int households;

    Again(Fields fields, Doors doors) {
        this.fields = fields;
        this.doors = doors;
    }

    Fields fields() {
        return fields;
    }

    /** Opinions, hazards and demands are of their day; nothing of them is the same the next time. */
    void take(Entry entry, List<Words> words) {
        switch (entry) {
            case VisitEntry.Made visit when visit.household() != null -> visited(doors.called(visit.household()));
            case VisitEntry.Made _ -> more(HappeningKind.SITE);
            case VisitEntry.Counted _ -> visits();
            case MeetingEntry.Held held -> {
                var meeting = more(HappeningKind.MEETING);
                fields = fields.with(meeting.field("kind"), word(held.kind()))
                        .with(meeting.field("delegation"), held.delegation());
                for (var field : List.of("topic", "speaker", "place"))
                    fields = fields.with(meeting.field(field), said(words, field));
            }
            case TalkEntry.Held held -> {
                var talk = more(HappeningKind.TALK);
                fields = fields.with(talk.field("kind"), word(held.kind()));
            }
            case MaterialEntry.HandedOut _ -> {
                var material = more(HappeningKind.MATERIAL);
                fields = fields.with(material.field("title"), said(words, "title"));
            }
            case FormEntry.Issued issued -> {
                var forms = more(HappeningKind.ISSUED);
                if (issued.recipient() != null)
                    fields = fields.with(forms.field("recipient"), word(issued.recipient()));
            }
            case FormEntry.Returned _ -> more(HappeningKind.RETURNED);
            case Entry _ -> {}
        }
    }

    private void visited(String household) {
        var visits = visits();
        if (household.isEmpty()) return;
        fields = fields.with(visits.field("who" + ++households), household).with(visits.field("lines"), households);
    }

    private Happening visits() {
        return Happening.of(fields).stream()
                .filter(each -> each.kind() == HappeningKind.VISIT)
                .findFirst()
                .orElseGet(() -> more(HappeningKind.VISIT));
    }

    private Happening more(HappeningKind kind) {
        fields = Happening.more(fields, kind);
        return Happening.of(fields).getLast();
    }

    static String said(List<Words> words, String field) {
        return words.stream()
                .map(part -> part.get(field))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
