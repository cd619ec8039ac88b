package groundwork.ledger;

import java.util.UUID;

/** A household (户). Its id is that of its {@link Registered}. */
public sealed interface HouseholdEntry extends Entry {

    /**
     * Words {@code household}, subject the household: name, door, phone, need, people, note.
     *
     * @param team number of the villagers' team, or null
     */
    @Kind("household.registered")
    record Registered(Integer team) implements HouseholdEntry {}

    /** Two were one: {@code household} counts as {@code into} from here on. */
    @Kind("household.merged")
    record Merged(UUID household, UUID into) implements HouseholdEntry {}
}
