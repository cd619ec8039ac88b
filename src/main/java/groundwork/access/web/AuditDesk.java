package groundwork.access.web;

import groundwork.directory.Act;
import groundwork.directory.AuditFilter;
import groundwork.directory.AuditLine;
import groundwork.directory.AuditPlace;
import groundwork.directory.AuditSearch;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.frame.Choice;
import groundwork.frame.Language;
import groundwork.frame.Messages;
import groundwork.frame.Names;
import groundwork.frame.Paged;
import groundwork.ledger.Fact;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Looking through the audit log. */
@Controller
class AuditDesk {

    private static final int SHOWN = 50;

    private final AuditSearch search;
    private final Names names;
    private final Messages messages;
    private final Clock clock;

    AuditDesk(AuditSearch search, Names names, Messages messages, Clock clock) {
        this.clock = clock;
        this.search = search;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping("/audit")
    AuditTrail trail(Scope scope, SignIn who, AuditAsked asked, Paged.From typed, Locale reader) {
        var from = typed.known(AuditPlace.of(typed.key()).orElse(null));
        var filter = asked.filter();
        var before = AuditPlace.of(from.before()).orElse(null);
        var after = AuditPlace.of(from.after()).orElse(null);
        var found = asked.outside() && who.administrator()
                ? search.nowhere(filter, before, after, SHOWN + 1)
                : search.page(scope, filter, before, after, SHOWN + 1);
        var page = Paged.of(found, SHOWN, from, line -> line.place().toString());
        var known = known(scope, page.rows(), reader).with(List.of(), Arrays.asList(filter.officer()));
        return new AuditTrail(
                asked,
                new Paged<>(
                        page.rows().stream()
                                .map(line -> new AuditRow(line, known.officer(line.officer())))
                                .toList(),
                        page.newer(),
                        page.older()),
                acts(reader),
                filter.officer() == null ? null : known.officer(filter.officer()),
                who.administrator(),
                asked.outside() || !scope.holds(Role.INSPECTOR) ? List.of() : busy(scope, reader),
                asked.outside() || asked.narrowed() || from.before() != null ? List.of() : broken(scope, reader));
    }

    private List<AuditRow> broken(Scope scope, Locale reader) {
        var from = Fact.today(clock).minusDays(30);
        var filter = new AuditFilter(null, Act.BROKE_GLASS, null, from, null);
        var lines = search.page(scope, filter, null, null, SHOWN);
        var known = known(scope, lines, reader);
        return lines.stream()
                .map(line -> new AuditRow(line, known.officer(line.officer())))
                .toList();
    }

    private List<AuditTrail.Busy> busy(Scope scope, Locale reader) {
        var busy = search.busy(scope, Fact.today(clock));
        var known = names.of(scope, reader)
                .with(List.of(), busy.stream().map(AuditSearch.Busy::officer).toList());
        return busy.stream()
                .map(day -> new AuditTrail.Busy(day, known.officer(day.officer())))
                .toList();
    }

    private Names.Register known(Scope scope, List<AuditLine> lines, Locale reader) {
        return names.of(scope, reader)
                .with(List.of(), lines.stream().map(AuditLine::officer).toList());
    }

    private List<Choice> acts(Locale reader) {
        return Stream.concat(
                        Stream.of(new Choice("", say(reader, "access.audit.act.all"))),
                        Arrays.stream(Act.values())
                                .map(act -> new Choice(act.word(), say(reader, "access.audit.act." + act.word()))))
                .toList();
    }

    private String say(Locale reader, String key) {
        return messages.say(Language.of(reader), key);
    }
}
