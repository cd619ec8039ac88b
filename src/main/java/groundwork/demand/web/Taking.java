package groundwork.demand.web;

import groundwork.demand.Demand;
import groundwork.demand.Moves;
import groundwork.demand.Step;
import groundwork.demand.Terms;
import groundwork.directory.Scope;
import groundwork.directory.Units;
import groundwork.frame.Flaw;
import groundwork.frame.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Does with a demand what a form or a program asks for. */
@Component
class Taking {

    private final Moves moves;
    private final Terms terms;
    private final Units units;

    Taking(Moves moves, Terms terms, Units units) {
        this.moves = moves;
        this.terms = terms;
        this.units = units;
    }

    /** @throws Refusal as {@link Moves#take} does, and where the task is not for whoever asks or the form has flaws */
    UUID take(Scope scope, Demand demand, Task task, TaskForm form, LocalDate today) {
        if (!task.opens(scope)) throw Refusal.conflict("demand.refused.role");
        var read = form.read(task, demand, terms.offered(demand, today), today);
        var named = Step.unit(read.what());
        if (named != null && units.find(scope, named).isEmpty())
            throw Refusal.flawed(Flaw.at("unit", "demand.flaw.unit"));
        return moves.take(scope, read.what(), read.day(), read.note(), form.version());
    }
}
