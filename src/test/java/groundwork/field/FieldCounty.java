package groundwork.field;

import groundwork.attachment.Photos;
import groundwork.directory.Devices;
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
import groundwork.ledger.CardEntry;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Fact;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.Words;
import groundwork.support.Office;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** A county with a village into which an officer goes with a phone. Fictitious throughout. */
public final class FieldCounty {

    public static final int CODE = 640221;
    public static final long VILLAGE = 640221203209L;
    private static final UUID OFFICER = Ids.derived("officer in the field");
    private static final UUID COLLEAGUE = Ids.derived("colleague in the field");
    private static final String LOGIN = "liaison";
    private static final String LOGIN_OF_COLLEAGUE = "liaison.colleague";
    private static final String PASSWORD = "groundwork in the field";
    private static final List<String> NAMES = List.of("马样例", "王样例", "李样例", "哈样例", "赵样例");

    public final FirstStart.Key key;
    public final Office office;
    public final UUID programme = Ids.programme(CODE, "field");
    private final ApplicationContext program;
    private final LocalDate today;
    private final Clock clock;
    private final long begun;

    public FieldCounty(ApplicationContext program) {
        clock = program.getBean(Clock.class);
        program.getBean(FirstStart.class).demo(CODE);
        office = new Office(program.getBean(Ledger.class), program.getBean(Scopes.class), CODE);
        today = Fact.today(clock);
        this.program = program;
        key = new FirstStart.Key(LOGIN, PASSWORD);
        // Journeys meet in one county, and other tests in it: what is counted is what came since.
        if (program.getBean(SignIns.class).login(LOGIN).isEmpty()) found();
        // Nor do they share phones, of which an officer has twenty at most.
        var devices = program.getBean(Devices.class);
        for (var officer : List.of(OFFICER, COLLEAGUE))
            for (var phone : devices.of(officer)) devices.revoke(officer, phone.id(), officer);
        begun = office.scope.read(db -> new Postings(db).head());
    }

    private void found() {
        unit("水务局（样例）");
        officer(OFFICER, LOGIN, "样例联络员");
        office.enter(
                programme,
                today.minusDays(90),
                About.NOTHING,
                new ProgrammeEntry.Planned(
                        "field", ProgrammeEntry.ProgrammeKind.GRASSROOTS_WORK, today.minusDays(90), today.plusDays(90)),
                Words.of(programme, "plan", Map.of("title", "下基层工作（样例）")));
        for (int door = 1; door <= NAMES.size(); door++) household(6, door, NAMES.get(door - 1));
    }

    /** So many more live in the village, a dozen in each team. */
    public void people(int many) {
        for (int door = 101; door <= 100 + many; door++)
            household(7 + (door - 101) / 12, door, NAMES.get(door % NAMES.size()));
    }

    private void household(int team, int door, String name) {
        var id = office.enter(
                household(door),
                today.minusDays(80),
                about(),
                new HouseholdEntry.Registered(team),
                Words.of(household(door), "household", Map.of("name", name, "door", String.valueOf(door))));
        office.enter(card(door), today.minusDays(80), about(), new CardEntry.Issued(id, OFFICER));
    }

    /** One that was registered in error, until it is struck: {@code office.strike(…)}. */
    UUID newcomer(int door) {
        return office.enter(
                today.minusDays(2),
                about(),
                new HouseholdEntry.Registered(6),
                Words.of(Ids.derived("newcomer", door), "household", Map.of("door", String.valueOf(door))));
    }

    UUID card(int door) {
        return Ids.derived("card of the field", door);
    }

    /** Another officer of the same bureau, made when the first journey needs one: a password costs seconds. */
    FirstStart.Key colleague() {
        if (program.getBean(SignIns.class).login(LOGIN_OF_COLLEAGUE).isEmpty())
            officer(COLLEAGUE, LOGIN_OF_COLLEAGUE, "样例同事");
        return new FirstStart.Key(LOGIN_OF_COLLEAGUE, PASSWORD);
    }

    /** A liaison officer with a sign-in of his own: an administrator's is no use on a phone. */
    private void officer(UUID id, String login, String name) {
        var unit = unit("档案局（样例）");
        program.getBean(Officers.class).add(office.scope, Officer.of(id, unit, name));
        var signIns = program.getBean(SignIns.class);
        var grants = program.getBean(Grants.class);
        signIns.add(login, id, CODE, false).orElseThrow();
        grants.give(office.scope, id, Role.FIELD, Where.COUNTY, grants.today().minusDays(1), null, "样例");
        signIns.choose(signIns.login(login).orElseThrow().id(), PASSWORD);
    }

    /** The unit of that name, which is made where there is none. */
    private UUID unit(String name) {
        return program.getBean(Units.class)
                .add(office.scope, Unit.of(Ids.next(clock), name))
                .id();
    }

    UUID household(int door) {
        return Ids.derived("household of the field", door);
    }

    /** One that is late. */
    void demand(String title) {
        var id = Ids.next(clock);
        office.enter(
                id,
                today.minusDays(40),
                about(),
                new DemandEntry.Raised(id, DemandEntry.Topic.ROADS, DemandEntry.Channel.VISIT, household(1), 1),
                Words.of(id, "demand", Map.of("title", title)));
    }

    /** How many entries of a kind came since, such as {@code visit.made}. */
    int entries(String kind) {
        return contents(kind, "position >= " + begun).size();
    }

    /** How many of them the officer recorded, and how many the colleague did. */
    List<Integer> entriesOfEach(String kind) {
        return Stream.of(OFFICER, COLLEAGUE)
                .map(officer -> contents(kind, "position >= " + begun + " and officer = '" + officer + "'")
                        .size())
                .toList();
    }

    /** With all that the officer entered before. */
    int counted(String kind) {
        return contents(kind, "officer = '" + OFFICER + "'").size();
    }

    /** The pictures that came since, as the server keeps them. */
    List<byte[]> photos() {
        var photos = program.getBean(Photos.class);
        var all = program.getBean(Scopes.class).administrator(CODE);
        return office
                .scope
                .read(db -> db.sql("select id from ledger.posting where kind = 'attachment.attached'"
                                + " and position >= :begun order by position")
                        .param("begun", begun)
                        .query(UUID.class)
                        .list())
                .stream()
                .map(id -> photos.kept(all, id).orElseThrow().bytes())
                .toList();
    }

    /** Facts of all entries of a kind that came since, as they stand in the ledger. */
    String facts(String kind) {
        return contents(kind, "position >= " + begun).toString();
    }

    private List<String> contents(String kind, String which) {
        return office.scope.read(db -> db.sql("select content from ledger.posting where kind = :kind and " + which)
                .param("kind", kind)
                .query(String.class)
                .list());
    }

    private About about() {
        return new About(programme, null, VILLAGE, List.of(), null);
    }
}
