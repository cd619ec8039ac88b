package groundwork.simulation;

import groundwork.directory.Grants;
import groundwork.directory.ProgramKeys;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.ledger.About;
import groundwork.ledger.Draft;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.Words;
import groundwork.support.Liaison;
import groundwork.support.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A county of one seed's own: four villages with households, eight officers with the key of a program each, in whose
 * name their phones ask.
 */
record FoundedCounty(
        int county, long founded, UUID unit, UUID programme, List<Village> villages, List<Phone> officers) {

    record Village(long code, List<UUID> households) {}

    record Phone(UUID id, String key) {}

    private static final int VILLAGES = 4;
    private static final int HOUSEHOLDS = 12;
    private static final int OFFICERS = 8;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    static FoundedCounty of(ApplicationContext program, JdbcClient superuser, int county) {
        var office = new Office(program.getBean(Ledger.class), program.getBean(Scopes.class), county);
        var unit = Ids.derived("unit", county);
        program.getBean(Units.class).add(office.scope, Unit.of(unit, "Sample bureau"));
        area(superuser, county, "Sample county");
        area(superuser, county * 1_000L + 100, "Sample township");
        var programme = Ids.programme(county, "work");
        var work = new About(programme, unit, null, List.of(), null);
        office.append(draft(
                programme,
                work,
                new ProgrammeEntry.Planned(
                        "work",
                        ProgrammeEntry.ProgrammeKind.GRASSROOTS_WORK,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31))));
        var villages = IntStream.range(0, VILLAGES)
                .mapToObj(n -> village(office, superuser, work, n))
                .toList();
        var officers = IntStream.range(0, OFFICERS)
                .mapToObj(n -> phone(program, office.scope, unit, n))
                .toList();
        long founded = office.scope.read(db -> new Postings(db).head());
        return new FoundedCounty(county, founded, unit, programme, villages, officers);
    }

    private static Village village(Office office, JdbcClient superuser, About work, int n) {
        long code = office.scope.county() * 1_000_000L + 100_201 + n;
        area(superuser, code, "Sample village " + n);
        var about = new About(work.programme(), work.unit(), code, List.of(), null);
        var households = IntStream.range(0, HOUSEHOLDS)
                .mapToObj(h -> Ids.derived("household", code, h))
                .toList();
        office.append(households.stream()
                .map(household -> draft(household, about, new HouseholdEntry.Registered(1)))
                .toArray(Draft[]::new));
        return new Village(code, households);
    }

    private static Draft draft(UUID id, About about, Entry entry) {
        return new Draft(
                id, Fact.on(DAY, about, entry), List.of(Words.of(id, "household", Map.of("name", "Sample " + id))));
    }

    private static Phone phone(ApplicationContext program, Scope scope, UUID unit, int n) {
        var id = Ids.derived("officer", scope.county(), n);
        Liaison.add(program, scope, id, unit, "Sample officer " + n, LocalDate.of(2026, 1, 1));
        var until = program.getBean(Grants.class).today().plusDays(2);
        var key = program.getBean(ProgramKeys.class).make(scope, id, Set.of(Role.FIELD), until);
        return new Phone(id, key.orElseThrow());
    }

    private static void area(JdbcClient superuser, long code, String name) {
        superuser
                .sql("insert into directory.area (code, name) values (?, ?) on conflict do nothing")
                .params(code, name)
                .update();
    }
}
