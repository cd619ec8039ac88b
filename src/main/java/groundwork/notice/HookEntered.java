package groundwork.notice;

import groundwork.frame.Flaw;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import java.util.ArrayList;
import java.util.List;

/** A gateway as somebody typed it. */
public record HookEntered(String name, String address, List<String> events) {

    static final HookEntered NOTHING = new HookEntered("", "", List.of());
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 500;

    public HookEntered {
        name = Typed.text(name);
        address = Typed.text(address);
        events = HookEvents.all().stream().filter(events::contains).toList();
    }

    void check(Outside outside) {
        var flaws = new ArrayList<Flaw>();
        if (name.isEmpty() || name.length() > LONGEST_NAME)
            flaws.add(Flaw.at("name", "notice.hook.flaw.name", LONGEST_NAME));
        var wrong = address.length() > LONGEST_ADDRESS ? "address" : outside.wrong(address);
        var key = "notice.hook.flaw." + wrong;
        if (wrong != null) flaws.add(Flaw.at("address", key));
        if (events.isEmpty()) flaws.add(Flaw.at("events", "notice.hook.flaw.events"));
        if (!flaws.isEmpty()) throw Refusal.flawed(flaws);
    }
}
