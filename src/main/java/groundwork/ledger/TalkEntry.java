package groundwork.ledger;

import java.util.List;
import java.util.UUID;

/** Heart-to-heart talks (谈心谈话). */
public sealed interface TalkEntry extends Entry {

    enum PersonKind {
        VILLAGE_CADRE,
        TOWNSHIP_PARTY_MEMBER,
        VILLAGER
    }

    /**
     * Words {@code name}, subject the person: name. Words {@code note}: text.
     *
     * @param people those known, each counted once
     * @param unnamed how many more took part whom nobody wrote down
     */
    @Kind("talk.held")
    record Held(PersonKind kind, List<UUID> people, int unnamed) implements TalkEntry {
        public Held {
            people = people == null ? List.of() : List.copyOf(people);
        }
    }
}
