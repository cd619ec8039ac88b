package groundwork.console.trip;

import groundwork.ledger.About;
import groundwork.ledger.Draft;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The entries of one trip while they are drawn up. Their ids follow from the form's token and from where in the form
 * they stand, so the same form sent twice is the same entries.
 */
final class Entering {

    final UUID token;
    final About about;
    private final LocalDate day;
    private final List<Draft> drafts = new ArrayList<>();

    /** @param about of what happened on the trip, which it names */
    Entering(UUID token, About about, LocalDate day) {
        this.token = token;
        this.about = about;
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    static UUID trip(UUID token) {
        return Ids.derived(token, "trip");
    }

    UUID id(String step) {
        return Ids.derived(token, step);
    }

    void add(UUID id, Entry entry, Words... words) {
        drafts.add(new Draft(id, Fact.on(day, about, entry), List.of(words)));
    }

    /** Whose words are about nobody but the entry itself. */
    void note(String step, Entry entry, Map<String, String> words) {
        add(id(step), entry, Words.of(id(step), "note", words));
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    List<Draft> drafts() {
        return drafts;
    }
}
