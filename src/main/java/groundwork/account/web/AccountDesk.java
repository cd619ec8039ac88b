package groundwork.account.web;

import groundwork.account.Accounts;
import groundwork.account.Filter;
import groundwork.account.Line;
import groundwork.account.Place;
import groundwork.account.Told;
import groundwork.directory.Scope;
import groundwork.frame.Destination;
import groundwork.frame.Names;
import groundwork.frame.Names.Register;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Looking through the account, on the screen and on paper. */
@Controller
class AccountDesk {

    private static final int SHOWN = 50;

    /** Some eighty sheets of paper; who wants more wants a workbook. */
    private static final int PRINTED = 2000;

    private final Accounts accounts;
    private final Names names;
    private final AccountWords words;

    AccountDesk(Accounts accounts, Names names, AccountWords words) {
        this.accounts = accounts;
        this.names = names;
        this.words = words;
    }

    @Bean
    static Destination accountPlace() {
        return new Destination("account.account", "/account", 30).with("/entries");
    }

    @GetMapping("/account")
    AccountGrid grid(Scope scope, ProgrammeChoice programme, Asked asked, Paged.From typed, Locale reader) {
        var from = typed.known(place(typed.key()));
        var filter = asked.filter(programme.id());
        var lines = accounts.list(scope, filter, place(from.before()), place(from.after()), SHOWN + 1);
        var page = Paged.of(lines, SHOWN, from, line -> line.place().toString());
        var known = known(scope, filter, page.rows(), reader);
        return new AccountGrid(
                programme,
                asked,
                new Paged<>(rows(accounts.told(scope, page.rows()), known), page.newer(), page.older()),
                words.tabs(asked, programme, scope, reader),
                words.kinds(reader),
                words.villages(scope, reader),
                words.units(scope, reader),
                filter.officer() == null ? null : known.officer(filter.officer()));
    }

    @GetMapping("/account/print")
    AccountPrint print(Scope scope, ProgrammeChoice programme, Asked asked, Locale reader) {
        var filter = asked.filter(programme.id());
        var lines = accounts.list(scope, filter, null, null, PRINTED + 1);
        var shown = lines.subList(0, Math.min(PRINTED, lines.size())).reversed();
        var known = known(scope, filter, shown, reader);
        return new AccountPrint(
                programme,
                words.sentence(programme, filter, known, reader),
                rows(accounts.told(scope, shown), known),
                lines.size() > PRINTED,
                asked.in("/account", programme.slug()));
    }

    private Register known(Scope scope, Filter filter, List<Line> lines, Locale reader) {
        return names.of(scope, reader)
                .with(Arrays.asList(filter.area()), Arrays.asList(filter.officer()))
                .with(
                        lines.stream().map(Line::village).toList(),
                        lines.stream().flatMap(line -> line.officers().stream()).toList());
    }

    private static List<Row> rows(List<Told> told, Register known) {
        return told.stream().map(each -> Row.of(each, known)).toList();
    }

    private static Place place(String key) {
        return key == null ? null : Place.of(key).orElse(null);
    }
}
