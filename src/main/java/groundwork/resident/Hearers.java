package groundwork.resident;

import groundwork.card.Card;
import groundwork.card.Households;
import groundwork.directory.Audience;
import groundwork.directory.Officers;
import groundwork.directory.Role;
import groundwork.ledger.About;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom a message concerns: who is named in it and so does not read it, and who is told that it came. */
@Component
class Hearers {

    private final Audience audience;
    private final Households households;
    private final Officers officers;

    Hearers(Audience audience, Households households, Officers officers) {
        this.audience = audience;
        this.households = households;
        this.officers = officers;
    }

    /** Those of the officers of the card, the one on it and the one of today, of whom the text speaks. */
    Set<UUID> named(Addressed to, String text) {
        return answering(to)
                .filter(id -> officers.find(to.scope(), id)
                        .filter(officer -> Naming.in(text, officer))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /** Of what is about our working style those who read it; of all else the office and who answers for the card. */
    Set<UUID> told(Addressed to, Message.Kind kind, Set<UUID> named) {
        var now = audience.now(to.scope());
        var about = about(to);
        var told = new HashSet<UUID>();
        if (kind == Message.Kind.STYLE) told.addAll(now.over(about, Role.LEADER, Role.INSPECTOR));
        else {
            told.addAll(now.over(about, Role.OFFICE));
            told.addAll(now.among(answering(to).toList()));
        }
        told.removeAll(named);
        return told;
    }

    private About about(Addressed to) {
        return households
                .find(to.scope(), to.household() == null ? List.<UUID>of() : List.of(to.household()))
                .values()
                .stream()
                .findFirst()
                .map(home -> new About(home.programme(), home.unit(), home.village(), List.of(), null))
                .orElseGet(() -> new About(null, null, to.village(), List.of(), null));
    }

    private static Stream<UUID> answering(Addressed to) {
        return Stream.of(to.card(), to.now())
                .filter(Objects::nonNull)
                .map(Card::officer)
                .distinct();
    }
}
