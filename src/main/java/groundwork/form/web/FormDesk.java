package groundwork.form.web;

import groundwork.directory.Scope;
import groundwork.figure.Extent;
import groundwork.figure.Figures;
import groundwork.form.Forms;
import groundwork.form.Opinions;
import groundwork.form.Slip;
import groundwork.form.Slips;
import groundwork.frame.Destination;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Tab;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Forms and opinions of a programme. */
@Controller
class FormDesk {

    private static final int SHOWN = 50;
    private static final int SHEETS = 20;
    private static final int ODD = 100;

    private final Forms forms;
    private final Opinions opinions;
    private final Slips slips;
    private final SheetLines sheets;
    private final OpinionLines lines;
    private final Figures figures;
    private final Names names;
    private final Messages messages;

    FormDesk(
            Forms forms,
            Opinions opinions,
            Slips slips,
            SheetLines sheets,
            OpinionLines lines,
            Figures figures,
            Names names,
            Messages messages) {
        this.forms = forms;
        this.opinions = opinions;
        this.slips = slips;
        this.sheets = sheets;
        this.lines = lines;
        this.figures = figures;
        this.names = names;
        this.messages = messages;
    }

    @Bean
    static Destination formsPlace() {
        return new Destination("form.forms", "/forms", 55);
    }

    @GetMapping("/forms")
    FormPage page(
            Scope scope,
            ProgrammeChoice programme,
            @RequestParam(defaultValue = "") String about,
            Paged.From typed,
            Locale reader) {
        var from = typed.known(Opinions.Place.read(typed.key()));
        var style = about.equals("style");
        var tallies = forms.tallies(scope, programme.id());
        var found = opinions.list(
                scope,
                programme.id(),
                style,
                Opinions.Place.read(from.before()),
                Opinions.Place.read(from.after()),
                SHOWN + 1);
        var page = Paged.of(
                found, SHOWN, from, opinion -> Opinions.Place.of(opinion).toString());
        var known = names.of(scope, reader)
                .with(tallies.stream().map(Forms.Tally::village).toList(), List.of());
        var odd = forms.odd(scope, programme.id(), ODD);
        return new FormPage(
                programme,
                sheets.of(scope, programme.id(), Paged.From.FIRST, SHEETS, Language.of(reader)),
                slips.count(scope, programme.id(), Slip.State.HELD),
                FormTable.of(tallies, known::village),
                odd,
                odd.size() < ODD ? odd.size() : forms.countOdd(scope, programme.id()),
                List.of(tab(scope, programme, "", !style, reader), tab(scope, programme, "style", style, reader)),
                style,
                page.with(rows -> lines.of(scope, rows, reader)));
    }

    private Tab tab(Scope scope, ProgrammeChoice programme, String about, boolean current, Locale reader) {
        var figure = figures.cited(about.isEmpty() ? "opinion.count" : "opinion.style")
                .orElseThrow();
        var count = scope.read(db -> figures.count(db, figure, Extent.of(programme.id())));
        return new Tab(
                messages.say(Language.of(reader), figure.label()),
                programme.in("/forms") + (about.isEmpty() ? "" : "&about=" + about),
                count.value().longValue(),
                current);
    }
}
