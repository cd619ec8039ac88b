package groundwork.console.trip;

import groundwork.frame.Typed;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.FormEntry;
import groundwork.ledger.HazardEntry;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.OpinionEntry;
import groundwork.ledger.TalkEntry;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what happened on a trip into entries, and says at each field what is the matter. */
final class HappeningReading {

    /** So many codes, or people with their words, fit into one entry. */
    private static final int CODES = 300;

    private static final int PEOPLE = 30;
    private static final int LINE = 80;

    private final Fields fields;
    private final Typed typed;
    private final Entering to;
    private final Naming naming;
    private final Whereabouts whereabouts;

    HappeningReading(Fields fields, Typed typed, Entering to, Whereabouts whereabouts) {
        this.fields = fields;
        this.typed = typed;
        this.to = to;
        this.whereabouts = whereabouts;
        this.naming = new Naming(fields, typed, to, whereabouts);
    }

    void read(Happening at) {
        if (at.blank(fields)) return;
        switch (at.kind()) {
            case VISIT -> visits(at);
            case SITE ->
                to.note(
                        at.key(),
                        new VisitEntry.Made(null, VisitEntry.VisitKind.SITE),
                        Map.of("text", needed(at, "text"), "outcome", words(at, "outcome")));
            case MEETING -> meeting(at);
            case TALK -> talk(at);
            case MATERIAL ->
                to.note(
                        at.key(),
                        new MaterialEntry.HandedOut(count(at, "copies", 1)),
                        Map.of("title", words(at, "title")));
            case ISSUED -> issued(at);
            case RETURNED -> {
                var codes = codes(at);
                to.note(at.key(), new FormEntry.Returned(codes, uncoded(at, codes)), Map.of());
            }
            case OPINION -> opinion(at);
            case HAZARD ->
                to.note(
                        at.key(),
                        new HazardEntry.Cleared(count(at, "places", 1)),
                        Map.of("place", words(at, "place"), "text", words(at, "text")));
            case DEMAND -> demand(at);
        }
    }

    private void visits(Happening at) {
        int number = 0;
        for (int line : at.each(fields).toArray()) {
            var text = words(at, "text" + line);
            var households = naming.households(at, "who" + line);
            typed.wrong(
                    households.isEmpty()
                            && !text.isEmpty()
                            && raw(at, "who" + line).isEmpty(),
                    at.field("who" + line),
                    "trip.flaw.household");
            for (var household : households)
                to.note(
                        at.key() + "." + ++number,
                        new VisitEntry.Made(household, VisitEntry.VisitKind.HOME),
                        Map.of("text", text));
        }
        int more = typed.count(at.field("more"), raw(at, "more"), 0, 0);
        if (more > 0) to.note(at.key() + ".more", new VisitEntry.Counted(more), Map.of("text", words(at, "moreText")));
    }

    private void meeting(Happening at) {
        var kind =
                typed.neededOne(MeetingEntry.MeetingKind.class, at.field("kind"), raw(at, "kind"), "trip.flaw.choose");
        to.note(
                at.key(),
                new MeetingEntry.Held(
                        kind,
                        count(at, "attendance", 0),
                        typed.count(at.field("delegation"), raw(at, "delegation"), 0, 0)),
                Map.of(
                        "topic",
                        needed(at, "topic"),
                        "speaker",
                        words(at, "speaker"),
                        "place",
                        words(at, "place"),
                        "text",
                        words(at, "text")));
    }

    private void talk(Happening at) {
        var kind = typed.neededOne(TalkEntry.PersonKind.class, at.field("kind"), raw(at, "kind"), "trip.flaw.choose");
        var names = Several.of(raw(at, "names"));
        typed.wrong(names.size() > PEOPLE, at.field("names"), "trip.flaw.many", PEOPLE);
        int more = typed.count(at.field("more"), raw(at, "more"), 0, 0);
        typed.wrong(names.isEmpty() && more == 0, at.field("names"), "trip.flaw.people");
        if (kind == null || names.size() > PEOPLE) return;
        Map<String, UUID> known =
                to.about.village() == null ? Map.of() : whereabouts.talkedWith(to.about.village(), kind, names);
        var words = new ArrayList<Words>();
        var people = new ArrayList<UUID>();
        for (var name : names) {
            var person = known.getOrDefault(name, to.id(at.key() + "." + (people.size() + 1)));
            people.add(person);
            words.add(Words.of(person, "name", Map.of("name", name)));
        }
        words.add(Words.of(to.id(at.key()), "note", Map.of("text", words(at, "text"))));
        to.add(to.id(at.key()), new TalkEntry.Held(kind, people, more), words.toArray(Words[]::new));
    }

    private void issued(Happening at) {
        var recipient = Typed.one(FormEntry.Recipient.class, raw(at, "recipient"));
        var codes = codes(at);
        to.note(at.key(), new FormEntry.Issued(recipient, codes, uncoded(at, codes)), Map.of());
    }

    private void opinion(Happening at) {
        var own = !raw(at, "style").isEmpty();
        var form = Typed.text(raw(at, "form"));
        typed.wrong(form.length() > LINE, at.field("form"), "frame.flaw.long", LINE);
        to.note(
                at.key(),
                new OpinionEntry.TakenDown(
                        typed.count(at.field("count"), raw(at, "count"), 1, 1), own, form.isEmpty() ? null : form),
                Map.of("text", needed(at, "text"), "from", words(at, "from")));
    }

    private void demand(Happening at) {
        var topic = typed.neededOne(DemandEntry.Topic.class, at.field("topic"), raw(at, "topic"), "trip.flaw.topic");
        var title = needed(at, "title");
        typed.wrong(title.length() > LINE, at.field("title"), "frame.flaw.long", LINE);
        var households = naming.households(at, "who");
        typed.wrong(households.size() > 1, at.field("who"), "trip.flaw.household.one");
        var household = households.isEmpty() ? null : households.getFirst();
        var id = to.id(at.key());
        var channel = Typed.one(DemandEntry.Channel.class, raw(at, "channel"));
        var raised = new DemandEntry.Raised(
                id,
                topic,
                channel == null ? DemandEntry.Channel.VISIT : channel,
                household,
                typed.count(at.field("households"), raw(at, "households"), 1, 1));
        to.add(
                id,
                raised,
                Words.of(
                        household == null ? id : household,
                        "demand",
                        Map.of("title", title, "text", words(at, "text"), "person", words(at, "person"))));
        var unit = Typed.id(raw(at, "unit"));
        var due = typed.day(at.field("due"), raw(at, "due"));
        typed.wrong(unit == null && due != null, at.field("unit"), "trip.flaw.unit");
        if (unit != null) to.note(at.key() + ".referred", new DemandEntry.Referred(id, unit, due), Map.of());
    }

    private List<String> codes(Happening at) {
        var codes = Several.codes(raw(at, "codes"));
        var long_ = codes.stream().anyMatch(code -> code.length() > 20);
        typed.wrong(codes.size() > CODES || long_, at.field("codes"), "trip.flaw.codes", CODES);
        return codes;
    }

    private int uncoded(Happening at, List<String> codes) {
        int uncoded = typed.count(at.field("uncoded"), raw(at, "uncoded"), 0, 0);
        typed.wrong(codes.isEmpty() && uncoded == 0, at.field("uncoded"), "trip.flaw.forms");
        return uncoded;
    }

    private int count(Happening at, String name, int least) {
        typed.wrong(raw(at, name).isBlank(), at.field(name), "trip.flaw.count");
        return typed.count(at.field(name), raw(at, name), least, 0);
    }

    private String needed(Happening at, String name) {
        return typed.needed(at.field(name), raw(at, name), "trip.flaw." + name);
    }

    private String words(Happening at, String name) {
        return typed.optional(at.field(name), raw(at, name));
    }

    private String raw(Happening at, String name) {
        return fields.get(at.field(name));
    }
}
