package groundwork.form.web;

import groundwork.directory.Scope;
import groundwork.form.Sheet;
import groundwork.form.Sheets;
import groundwork.frame.Answer;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Moved;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office writes a form: from the one that ships, from another, or the next version of one. */
@Controller
class SheetEditDesk {

    private final Sheets sheets;
    private final Messages messages;

    SheetEditDesk(Sheets sheets, Messages messages) {
        this.sheets = sheets;
        this.messages = messages;
    }

    /** @param from a sheet whose questions it begins with */
    @GetMapping("/forms/new")
    SheetEdit fresh(
            Scope scope, ProgrammeChoice programme, @RequestParam(required = false) String from, Locale reader) {
        var id = Typed.id(from);
        var form = id == null ? new SheetTemplate(messages).form() : SheetForm.of(sheet(scope, id));
        return page(programme, null, form, false, reader);
    }

    @GetMapping("/forms/{id}/version")
    SheetEdit version(Scope scope, ProgrammeChoice programme, @PathVariable UUID id, Locale reader) {
        return page(programme, id, SheetForm.of(sheet(scope, id)), false, reader);
    }

    /** @param act what was pressed: {@code save}, {@code preview}, or a change of the questions */
    @PostMapping("/forms/draft")
    Answer draft(
            Scope scope,
            ProgrammeChoice programme,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam(required = false) String before,
            @RequestParam MultiValueMap<String, String> sent,
            Locale reader) {
        var form = SheetForm.read(sent);
        var follows = Typed.id(before);
        try {
            if (!act.equals("save") && !act.equals("preview"))
                return page(programme, follows, form.changed(act), false, reader);
            var typed = new Typed();
            form.check(typed);
            typed.check();
            if (act.equals("preview")) return page(programme, follows, form, true, reader);
            var drawn = sheets.drawUp(
                    scope,
                    programme.id(),
                    follows == null ? null : sheet(scope, follows),
                    form.shapes(),
                    form.zh(),
                    form.en());
            return Moved.to(programme.in("/forms/" + drawn)).saying("form.sheet.done");
        } catch (Refusal refusal) {
            return refusal.on(page(programme, follows, form, false, reader));
        }
    }

    private Sheet sheet(Scope scope, UUID id) {
        return sheets.find(scope, id).orElseThrow(() -> Refusal.missing("form.sheet.missing"));
    }

    private SheetEdit page(ProgrammeChoice programme, UUID before, SheetForm form, boolean looked, Locale reader) {
        var language = Language.of(reader);
        return new SheetEdit(
                programme,
                before,
                form,
                looked ? Shown.of(form.preview(), language, messages) : List.of(),
                choices("form.type.", Question.Type.values(), language),
                choices("form.use.", Question.Use.values(), language));
    }

    private List<Choice> choices(String key, Enum<?>[] constants, Language language) {
        return Arrays.stream(constants)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .map(word -> new Choice(word, messages.say(language, key + word)))
                .toList();
    }
}
