package groundwork.form;

import groundwork.directory.Scope;
import groundwork.frame.Gap;
import groundwork.frame.Gaps;
import groundwork.frame.ProgrammeChoice;
import java.util.List;
import org.springframework.stereotype.Component;

/** Form codes that do not fit, answers that wait, opinions without a topic. */
@Component
final class FormGaps implements Gaps {

    private final Forms forms;
    private final Slips slips;
    private final Topics topics;

    FormGaps(Forms forms, Slips slips, Topics topics) {
        this.forms = forms;
        this.slips = slips;
        this.topics = topics;
    }

    @Override
    public List<Gap> of(Scope scope, ProgrammeChoice programme) {
        return List.of(
                new Gap("form.gap.odd", forms.countOdd(scope, programme.id()), programme.in("/forms") + "#odd"),
                new Gap(
                        "form.gap.held",
                        slips.count(scope, programme.id(), Slip.State.HELD),
                        programme.in("/forms/waiting")),
                new Gap(
                        "form.gap.unsorted",
                        topics.counts(scope, programme.id()).getOrDefault("", 0L),
                        programme.in("/forms/opinions")));
    }
}
