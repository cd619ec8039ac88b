package groundwork.intake.web;

import groundwork.directory.Scope;
import groundwork.frame.Gap;
import groundwork.frame.Gaps;
import groundwork.frame.ProgrammeChoice;
import groundwork.intake.upload.Todos;
import java.util.List;
import org.springframework.stereotype.Component;

/** Rows that imports left out, for the list of gaps. */
@Component
class IntakeGaps implements Gaps {

    private final Todos todos;

    IntakeGaps(Todos todos) {
        this.todos = todos;
    }

    @Override
    public List<Gap> of(Scope scope, ProgrammeChoice programme) {
        long left = todos.count(scope, programme.id(), null);
        return left == 0 ? List.of() : List.of(new Gap("intake.gap.left", left, programme.in("/imports/todo")));
    }
}
