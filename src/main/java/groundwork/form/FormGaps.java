package groundwork.form;

import groundwork.directory.Scope;
import groundwork.frame.Gap;
import groundwork.frame.Gaps;
import groundwork.frame.ProgrammeChoice;
import java.util.List;
import org.springframework.stereotype.Component;

/** Form codes that do not fit: returned and never issued, or entered twice. */
@Component
final class FormGaps implements Gaps {

    private final Forms forms;

    FormGaps(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Gap> of(Scope scope, ProgrammeChoice programme) {
        return List.of(new Gap("form.gap.odd", forms.countOdd(scope, programme.id()), programme.in("/forms") + "#odd"));
    }
}
