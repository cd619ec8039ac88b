package groundwork.form.web;

import groundwork.directory.Scope;
import groundwork.frame.Language;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The forms of a programme where there are more than its page shows. */
@Controller
class SheetListDesk {

    private static final int SHOWN = 50;

    private final SheetLines lines;

    SheetListDesk(SheetLines lines) {
        this.lines = lines;
    }

    @GetMapping("/forms/sheets")
    SheetList list(Scope scope, ProgrammeChoice programme, Paged.From from, Locale reader) {
        return new SheetList(programme, lines.of(scope, programme.id(), from, SHOWN, Language.of(reader)));
    }
}
