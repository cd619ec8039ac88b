package groundwork.demand.web;

import groundwork.demand.Raising;
import groundwork.demand.Subtopic;
import groundwork.directory.Area;
import groundwork.frame.Typed;
import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.DemandEntry.Urgency;
import groundwork.ledger.DemandEntry.Whom;
import java.time.LocalDate;
import java.util.UUID;

/** A new demand as a form sends it. */
record RaisingForm(
        String village,
        String household,
        String topic,
        String channel,
        String urgency,
        String whom,
        String households,
        String day,
        String title,
        String text,
        String person,
        String subtopic) {

    private static final int LINE = 80;

    /**
     * @param below the topic of the county's that is chosen, or null
     * @throws groundwork.frame.Refusal 422 with what has to be put right
     */
    Raising read(int county, UUID programme, UUID unit, Subtopic below, LocalDate today) {
        var typed = new Typed();
        var line = typed.needed("title", title, "demand.flaw.title");
        typed.wrong(line.length() > LINE, "title", "frame.flaw.long", LINE);
        var place = place(county);
        typed.wrong(place == null && !Typed.text(village).isEmpty(), "village", "demand.flaw.village");
        var raising = new Raising(
                programme,
                unit,
                place,
                typed.knownId("household", household),
                about(typed, below),
                typed.neededOne(Channel.class, "channel", channel, "demand.flaw.channel"),
                typed.known(Urgency.class, "urgency", urgency),
                typed.known(Whom.class, "whom", whom),
                typed.count("households", households, 1, 1),
                typed.past("day", day, today),
                line,
                typed.optional("text", text),
                typed.optional("person", person),
                below == null ? null : below.code());
        typed.check();
        return raising;
    }

    /** Who chooses one of the second level has chosen the one above it. */
    private Topic about(Typed typed, Subtopic below) {
        typed.wrong(below == null && !Typed.text(subtopic).isEmpty(), "subtopic", "demand.flaw.subtopic");
        if (below == null) return typed.neededOne(Topic.class, "topic", topic, "demand.flaw.topic");
        var above = typed.known(Topic.class, "topic", topic);
        typed.wrong(above != null && above != below.topic(), "subtopic", "demand.flaw.subtopic.other");
        return below.topic();
    }

    /** Null where none was chosen. */
    Long place(int county) {
        return Area.village(county, Typed.text(village));
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "RaisingForm";
    }
}
