package groundwork.resident.web;

import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.frame.ProgrammeChoice;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.resident.Message;
import groundwork.resident.TakingUp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes messages up for whoever sits at the desk: for his unit, and in the programme that he looks at. */
@Component
class Takers {

    private final TakingUp takingUp;
    private final Officers officers;

    Takers(TakingUp takingUp, Officers officers) {
        this.takingUp = takingUp;
        this.officers = officers;
    }

    UUID demand(Scope scope, Optional<ProgrammeChoice> programme, Message message, Topic topic, String title) {
        return takingUp.demand(scope, message, id(programme), unit(scope), topic, title);
    }

    void opinion(Scope scope, Optional<ProgrammeChoice> programme, Message message, boolean ownStyle) {
        takingUp.opinion(scope, message, id(programme), unit(scope), ownStyle);
    }

    void merge(Scope scope, Message message, UUID demand) {
        takingUp.merge(scope, message, demand);
    }

    private static UUID id(Optional<ProgrammeChoice> programme) {
        return programme.map(ProgrammeChoice::id).orElse(null);
    }

    private UUID unit(Scope scope) {
        return officers.find(scope, scope.officer()).map(Officer::unit).orElse(null);
    }
}
