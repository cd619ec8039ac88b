package groundwork.summary.web;

import groundwork.directory.Scope;
import groundwork.frame.Destination;
import groundwork.frame.ProgrammeChoice;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looking at a summary: the text, and beside it what a figure was counted from. */
@Controller
class SummaryDesk {

    private final SummaryPages pages;

    SummaryDesk(SummaryPages pages) {
        this.pages = pages;
    }

    @Bean
    static Destination summaryPlace() {
        return new Destination("summary.summary", "/summary", 80);
    }

    @GetMapping("/summary")
    SummaryPage show(Scope scope, ProgrammeChoice programme, Asked asked, Locale reader) {
        return pages.page(scope, View.of(programme, asked, reader), asked, reader);
    }

    /** The part beside the text alone; without a figure it says what would stand there. */
    @GetMapping("/summary/figure")
    FigurePart figure(
            Scope scope,
            ProgrammeChoice programme,
            Asked asked,
            @RequestParam(required = false) Long position,
            Locale reader) {
        return pages.figure(scope, View.of(programme, asked, reader), asked.figure(), position);
    }
}
