package groundwork.assistance.web;

import groundwork.directory.Area;
import groundwork.frame.Typed;
import groundwork.ledger.HazardEntry;
import groundwork.ledger.HazardEntry.HazardKind;
import groundwork.ledger.HazardEntry.HazardUrgency;
import java.time.LocalDate;
import java.util.Map;

/** A hazard that was found, or its clearing, as the form sends it. */
record HazardForm(String village, String kind, String urgency, String place, String text, String day) {

    /** @throws groundwork.frame.Refusal 422 with what has to be put right */
    Read<HazardEntry.Found> found(int county, LocalDate today) {
        var typed = new Typed();
        var where = typed.needed("place", place, "assistance.flaw.place");
        typed.wrong(code(county) == null, "village", "assistance.flaw.village");
        var what = typed.neededOne(HazardKind.class, "kind", kind, "assistance.flaw.kind");
        var how = typed.neededOne(HazardUrgency.class, "urgency", urgency, "assistance.flaw.urgency");
        var note = Map.of("place", where, "text", typed.optional("text", text));
        var on = typed.past("day", day, today);
        typed.check();
        return new Read<>(new HazardEntry.Found(what, how), on, note);
    }

    /** Null where none was chosen. */
    Long code(int county) {
        return Area.village(county, Typed.text(village));
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "HazardForm";
    }
}
