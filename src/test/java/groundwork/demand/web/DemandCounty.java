package groundwork.demand.web;

import groundwork.directory.FirstStart;
import groundwork.directory.Grants;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Role;
import groundwork.directory.Scopes;
import groundwork.directory.SignIns;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.directory.Where;
import groundwork.ledger.About;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.ProgrammeEntry.ProgrammeKind;
import groundwork.ledger.Words;
import groundwork.support.Office;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** A county with a programme in which demands are raised, and whose demo sign-in works at its desk. Fictitious. */
final class DemandCounty {

    static final int COUNTY = 640221;
    static final long TONGCHENG = 640221203209L;

    final FirstStart.Key key;
    final Office office;
    final LocalDate today;
    final About about;
    private final Units units;
    private final Clock clock;

    DemandCounty(ApplicationContext program) {
        units = program.getBean(Units.class);
        clock = program.getBean(Clock.class);
        key = program.getBean(FirstStart.class).demo(COUNTY);
        office = new Office(program.getBean(Ledger.class), program.getBean(Scopes.class), COUNTY);
        today = Fact.today(clock);
        var unit = unit("档案局（样例）").id();
        var programme = Ids.programme(COUNTY, "sample");
        about = new About(programme, unit, TONGCHENG, List.of(), null);
        if (office.scope.read(db -> new Postings(db).find(programme).isPresent())) return;
        office.enter(
                programme,
                today.minusDays(90),
                new About(programme, unit, null, List.of(), null),
                new ProgrammeEntry.Planned(
                        "sample", ProgrammeKind.GRASSROOTS_WORK, today.minusDays(90), today.plusDays(200)),
                Words.of(programme, "plan", Map.of("title", "下基层工作（样例）")));
    }

    /** Of a bureau that solves none of the demands. */
    FirstStart.Key colleague(ApplicationContext program) {
        var officer = Ids.derived("sample colleague");
        var login = "colleague.sample";
        program.getBean(Officers.class)
                .add(office.scope, Officer.of(officer, unit("样例回访办").id(), "样例回访员"));
        var signIns = program.getBean(SignIns.class);
        if (signIns.add(login, officer, COUNTY, false).isPresent())
            program.getBean(Grants.class)
                    .give(office.scope, officer, Role.FIELD, Where.COUNTY, today.minusDays(1), null, "sample");
        signIns.choose(signIns.login(login).orElseThrow().id(), "four words and more");
        return new FirstStart.Key(login, "four words and more");
    }

    Unit unit(String name) {
        return units.add(office.scope, Unit.of(Ids.next(clock), name));
    }

    UUID raise(String title, String text, Topic topic, UUID household) {
        var id = Ids.next(clock);
        var words = Words.of(id, "demand", Map.of("title", title, "text", text, "person", "样例丙"));
        return office.enter(
                id, today.minusDays(20), about, new DemandEntry.Raised(id, topic, Channel.VISIT, household, 3), words);
    }

    void step(DemandEntry what, String note) {
        var id = Ids.next(clock);
        office.enter(id, today.minusDays(9), about, what, Words.of(id, "note", Map.of("text", note)));
    }
}
