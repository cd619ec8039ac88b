package groundwork.demand.web;

import groundwork.demand.Filter;
import groundwork.demand.State;
import groundwork.frame.Typed;
import groundwork.ledger.DemandEntry.Topic;
import java.util.UUID;

/** What the address of the list asks for. What somebody made up narrows nothing. */
public record Asked(String programme, String tab, String village, String topic, String unit, String attention) {

    Filter filter(UUID campaign) {
        var lane = tab == null ? State.Lane.TODO : Typed.one(State.Lane.class, tab);
        var about = Typed.one(Topic.class, topic);
        return new Filter(campaign, place(), null, about, Typed.id(unit), lane, null, attention != null);
    }

    Long place() {
        return village != null && village.matches("\\d{12}") ? Long.valueOf(village) : null;
    }

    /** Whether there is something to clear. */
    public boolean narrowed() {
        return Typed.one(Topic.class, topic) != null || Typed.id(unit) != null || attention != null;
    }
}
