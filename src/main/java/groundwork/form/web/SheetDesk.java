package groundwork.form.web;

import groundwork.directory.Area;
import groundwork.directory.Scope;
import groundwork.form.Issue;
import groundwork.form.Issues;
import groundwork.form.PrintedCode;
import groundwork.form.Sheet;
import groundwork.form.Sheets;
import groundwork.frame.Answer;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Moved;
import groundwork.frame.Names;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.Fact;
import groundwork.ledger.FormEntry.Recipient;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A form that was drawn up: looked at, and issued. */
@Controller
class SheetDesk {

    private static final int SHOWN = 50;

    private final Sheets sheets;
    private final Issues issues;
    private final Names names;
    private final Messages messages;
    private final Clock clock;

    SheetDesk(Sheets sheets, Issues issues, Names names, Messages messages, Clock clock) {
        this.sheets = sheets;
        this.issues = issues;
        this.names = names;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/forms/{id}")
    SheetPage page(Scope scope, ProgrammeChoice programme, @PathVariable UUID id, Paged.From from, Locale reader) {
        return page(scope, programme, sheet(scope, id), from, reader);
    }

    @PostMapping("/forms/{id}/issues")
    Answer issue(
            Scope scope,
            ProgrammeChoice programme,
            @PathVariable UUID id,
            @RequestParam(required = false) String recipient,
            @RequestParam(required = false) String village,
            @RequestParam(required = false) String many,
            @RequestParam(required = false) String day,
            Locale reader) {
        var sheet = sheet(scope, id);
        try {
            var typed = new Typed();
            var to = typed.neededOne(Recipient.class, "recipient", recipient, "form.flaw.recipient");
            var where = Area.village(scope.county(), Typed.text(village));
            typed.wrong(where == null, "village", "form.flaw.village");
            int forms = typed.count("many", many, 1, 0);
            typed.wrong(forms < 1 || forms > PrintedCode.MOST, "many", "form.flaw.many", PrintedCode.MOST);
            var on = typed.past("day", day, today());
            typed.check();
            issues.issue(scope, sheet, to, where, forms, on);
            return Moved.to(programme.in("/forms/" + id)).saying("form.issue.done", forms);
        } catch (Refusal refusal) {
            return refusal.on(page(scope, programme, sheet, Paged.From.FIRST, reader));
        }
    }

    private Sheet sheet(Scope scope, UUID id) {
        return sheets.find(scope, id).orElseThrow(() -> Refusal.missing("form.sheet.missing"));
    }

    private LocalDate today() {
        return Fact.today(clock);
    }

    private SheetPage page(Scope scope, ProgrammeChoice programme, Sheet sheet, Paged.From from, Locale reader) {
        var language = Language.of(reader);
        var page = issues.of(scope, sheet.entry(), from, SHOWN);
        var issued = page.rows();
        var known =
                names.of(scope, reader).with(issued.stream().map(Issue::village).toList(), List.of());
        var lines = issued.stream()
                .map(issue -> new SheetPage.Line(
                        issue, known.village(issue.village()), recipient(issue.recipient(), language)))
                .toList();
        return new SheetPage(
                programme,
                sheet,
                sheet.in(language).title(),
                sheets.versions(scope, sheet.first()),
                Shown.of(sheet, language, messages),
                new Paged<>(lines, page.newer(), page.older()),
                recipients(language),
                names.villages(scope, reader),
                today(),
                PrintedCode.MOST);
    }

    private List<Choice> recipients(Language language) {
        return Arrays.stream(Recipient.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .map(word -> new Choice(word, recipient(word, language)))
                .toList();
    }

    private String recipient(String word, Language language) {
        return messages.say(language, word.isEmpty() ? "form.recipient.unknown" : "entry.recipient." + word);
    }
}
