package groundwork.form.web;

import groundwork.directory.Scope;
import groundwork.form.AnswerReading;
import groundwork.form.PrintedCode;
import groundwork.form.Results;
import groundwork.form.Returns;
import groundwork.form.Sheet;
import groundwork.form.Sheets;
import groundwork.frame.Answer;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Moved;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.Fact;
import groundwork.ledger.FormEntry.Way;
import groundwork.ledger.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office types in what came back on paper, one form after the other. */
@Controller
class AnswerDesk {

    private final Sheets sheets;
    private final Returns returns;
    private final Results results;
    private final Messages messages;
    private final Clock clock;

    AnswerDesk(Sheets sheets, Returns returns, Results results, Messages messages, Clock clock) {
        this.sheets = sheets;
        this.returns = returns;
        this.results = results;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param day on which the one before came back */
    @GetMapping("/forms/{id}/answers/new")
    AnswerPage next(
            Scope scope,
            ProgrammeChoice programme,
            @PathVariable UUID id,
            @RequestParam(required = false) String day,
            Locale reader) {
        var before = new Typed().day("day", day);
        return page(scope, programme, sheet(scope, id), before, Ids.next(clock), reader);
    }

    @PostMapping("/forms/{id}/answers")
    Answer enter(
            Scope scope,
            ProgrammeChoice programme,
            @PathVariable UUID id,
            @RequestParam(required = false) String code,
            @RequestParam(required = false) String day,
            @RequestParam(required = false) String token,
            @RequestParam MultiValueMap<String, String> sent,
            Locale reader) {
        var sheet = sheet(scope, id);
        var own = Objects.requireNonNullElseGet(Typed.id(token), () -> Ids.next(clock));
        try {
            var typed = new Typed();
            var printed = PrintedCode.read(code);
            typed.wrong(printed.isEmpty(), "code", "form.flaw.code");
            var on = typed.past("day", day, today());
            var answers = AnswerReading.read(sheet, sent, typed);
            typed.check();
            typed.wrong(answers.answers().isEmpty(), "code", "form.flaw.empty").check();
            var issue = returns.issued(scope, sheet, printed.get());
            returns.enter(scope, own, sheet, issue, printed.get(), answers, on, Way.PAPER);
            return Moved.to(programme.in("/forms/" + id + "/answers/new") + "&day=" + on)
                    .saying("form.answers.done", printed.get())
                    .undoneBy(programme.in("/forms/" + id + "/answers/" + own + "/removal"));
        } catch (Refusal refusal) {
            return refusal.on(page(scope, programme, sheet, null, own, reader));
        }
    }

    @PostMapping("/forms/{id}/answers/{entry}/removal")
    Answer takeBack(Scope scope, ProgrammeChoice programme, @PathVariable UUID id, @PathVariable UUID entry) {
        returns.takeBack(scope, entry);
        return Moved.to(programme.in("/forms/" + id + "/answers/new")).saying("form.answers.undone");
    }

    private Sheet sheet(Scope scope, UUID id) {
        return sheets.find(scope, id).orElseThrow(() -> Refusal.missing("form.sheet.missing"));
    }

    private LocalDate today() {
        return Fact.today(clock);
    }

    private AnswerPage page(
            Scope scope, ProgrammeChoice programme, Sheet sheet, LocalDate day, UUID token, Locale reader) {
        var language = Language.of(reader);
        return new AnswerPage(
                programme,
                sheet.entry(),
                sheet.in(language).title(),
                Shown.of(sheet, language, messages),
                token,
                Objects.requireNonNullElse(day, today()),
                results.of(scope, sheet.entry(), null, null).forms());
    }
}
