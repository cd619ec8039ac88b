package groundwork.summary.web;

import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Typed;
import groundwork.summary.Summaries;
import groundwork.summary.document.Case;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing which demands a summary tells, and in which order. */
@Controller
class CaseDesk {

    private final Summaries summaries;

    CaseDesk(Summaries summaries) {
        this.summaries = summaries;
    }

    @GetMapping("/summary/cases")
    CaseList show(Scope scope, ProgrammeChoice programme, Asked asked, Locale reader) {
        var view = View.of(programme, asked, reader);
        var summary = summaries.read(scope, view.extent());
        var told = summary.told();
        return new CaseList(
                view,
                told,
                summary.candidates().stream().filter(one -> !told.contains(one)).toList(),
                summaries.chosen(scope, view.extent()));
    }

    /** @param told ids in their order, with commas between; without it the best are told again */
    @PostMapping("/summary/cases")
    Answer tell(
            Scope scope,
            ProgrammeChoice programme,
            Asked asked,
            @RequestParam(required = false) String told,
            Locale reader) {
        var view = View.of(programme, asked, reader);
        var before = summaries.chosen(scope, view.extent())
                ? CaseList.list(summaries.read(scope, view.extent()).told().stream()
                        .map(Case::demand)
                        .toList())
                : null;
        summaries.tell(scope, view.extent(), told == null ? null : ids(told));
        return Moved.to(view.at("/summary/cases"))
                .saying(told == null ? "summary.cases.ranked" : "summary.cases.told")
                .undoneBy(view.at("/summary/cases", "told", before));
    }

    private static List<UUID> ids(String told) {
        return Arrays.stream(told.split(","))
                .map(Typed::id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
