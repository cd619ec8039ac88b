package groundwork.form.web;

import groundwork.directory.Scope;
import groundwork.form.Sheets;
import groundwork.form.Slip;
import groundwork.form.Slips;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.frame.Tab;
import groundwork.frame.Typed;
import groundwork.ledger.About;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was answered by QR code, to be looked at before it is taken in. */
@Controller
class SlipDesk {

    private static final int SHOWN = 50;

    private final Slips slips;
    private final Sheets sheets;
    private final Names names;
    private final Messages messages;

    SlipDesk(Slips slips, Sheets sheets, Names names, Messages messages) {
        this.slips = slips;
        this.sheets = sheets;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping("/forms/waiting")
    SlipList list(
            Scope scope,
            ProgrammeChoice programme,
            @RequestParam(required = false) String state,
            Paged.From from,
            Locale reader) {
        var chosen = Objects.requireNonNullElse(Typed.one(Slip.State.class, state), Slip.State.HELD);
        var page = slips.page(scope, programme.id(), chosen, from, SHOWN);
        var known = names.of(scope, reader)
                .with(
                        page.rows().stream().map(Slip::village).toList(),
                        page.rows().stream().map(Slip::officer).toList());
        var lines = page.rows().stream()
                .map(slip -> new SlipList.Line(slip, known.village(slip.village()), known.officer(slip.officer())))
                .toList();
        var tabs = Arrays.stream(Slip.State.values())
                .map(each -> tab(scope, programme, each, each == chosen, Language.of(reader)))
                .toList();
        return new SlipList(programme, tabs, chosen == Slip.State.HELD, new Paged<>(lines, page.newer(), page.older()));
    }

    private Tab tab(Scope scope, ProgrammeChoice programme, Slip.State state, boolean current, Language language) {
        var word = state.name().toLowerCase(Locale.ROOT);
        return new Tab(
                messages.say(language, "form.slips." + word),
                programme.in("/forms/waiting") + "&state=" + word,
                state == Slip.State.HELD ? slips.count(scope, programme.id(), state) : null,
                current);
    }

    @GetMapping("/forms/waiting/{id}")
    SlipPage page(Scope scope, ProgrammeChoice programme, @PathVariable UUID id, Locale reader) {
        var slip = slips.find(scope, id).orElseThrow(() -> Refusal.missing("form.slip.missing"));
        var sheet = sheets.find(scope, slip.sheet()).orElseThrow(() -> Refusal.missing("form.sheet.missing"));
        var language = Language.of(reader);
        var about = new About(slip.programme(), null, slip.village(), List.of(), null);
        var said = new Said(slips.answers(scope, slip, sheet), scope.readsOwnStyle(about), language, messages);
        return new SlipPage(
                programme,
                slip,
                sheet.in(language).title(),
                names.of(scope, reader)
                        .with(Arrays.asList(slip.village()), List.of())
                        .village(slip.village()),
                said.lines(Shown.of(sheet, language, messages)),
                Arrays.stream(Slip.Reason.values())
                        .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                        .map(word -> new Choice(word, messages.say(language, "form.slip.reason." + word)))
                        .toList());
    }
}
