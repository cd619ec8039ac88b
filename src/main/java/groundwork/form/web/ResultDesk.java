package groundwork.form.web;

import groundwork.directory.Scope;
import groundwork.form.Results;
import groundwork.form.Results.Place;
import groundwork.form.Sheets;
import groundwork.frame.Attachment;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was answered to a sheet: bars, the table beside them, and a workbook. */
@Controller
class ResultDesk {

    private final Sheets sheets;
    private final Results results;
    private final Names names;
    private final Messages messages;

    ResultDesk(Sheets sheets, Results results, Names names, Messages messages) {
        this.sheets = sheets;
        this.results = results;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping("/forms/{id}/results")
    ResultPage page(
            Scope scope,
            ProgrammeChoice programme,
            @PathVariable UUID id,
            @RequestParam(required = false) String village,
            @RequestParam(required = false) String unit,
            Locale reader) {
        var sheet = sheets.find(scope, id).orElseThrow(() -> Refusal.missing("form.sheet.missing"));
        var language = Language.of(reader);
        var place = Typed.village(Typed.text(village));
        var counted = results.of(scope, id, place, Typed.id(unit));
        var places = results.places(scope, id);
        var known =
                names.of(scope, reader).with(places.stream().map(Place::village).toList(), List.of());
        return new ResultPage(
                programme,
                id,
                sheet.in(language).title(),
                counted.forms(),
                new Counting(counted).of(Shown.of(sheet, language, messages)),
                choices(places, Place::village, each -> known.village(each.village()), language),
                choices(places, Place::unit, each -> known.unit(each.unit()), language),
                place == null ? "" : place.toString(),
                Objects.toString(Typed.id(unit), ""));
    }

    private List<Choice> choices(
            List<Place> places, Function<Place, Object> value, Function<Place, String> name, Language language) {
        var choices = new ArrayList<>(List.of(new Choice("", messages.say(language, "form.results.all"))));
        places.stream()
                .map(place -> new Choice(value.apply(place).toString(), name.apply(place)))
                .filter(choice -> !choice.label().isEmpty() && !choice.value().equals("0"))
                .distinct()
                .forEach(choices::add);
        return choices;
    }

    @GetMapping("/forms/{id}/results.xlsx")
    void workbook(
            Scope scope,
            ProgrammeChoice programme,
            @PathVariable UUID id,
            @RequestParam(required = false) String village,
            @RequestParam(required = false) String unit,
            Locale reader,
            HttpServletResponse response)
            throws IOException {
        var page = page(scope, programme, id, village, unit, reader);
        Attachment.workbook(page.title() + ".xlsx", response);
        new ResultBook(page, messages, Language.of(reader)).write(response.getOutputStream());
    }
}
