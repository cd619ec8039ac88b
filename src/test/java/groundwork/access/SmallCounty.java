package groundwork.access;

import groundwork.attachment.Photos;
import groundwork.card.CardCode;
import groundwork.directory.Devices;
import groundwork.directory.FirstStart;
import groundwork.directory.Grants;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Role;
import groundwork.directory.Rosters;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.directory.SignIns;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.directory.Where;
import groundwork.form.Issues;
import groundwork.form.PrintedCode;
import groundwork.form.SlipDoor;
import groundwork.frame.Jobs;
import groundwork.frame.Progress;
import groundwork.intake.Match;
import groundwork.intake.RowJson;
import groundwork.intake.TypedCell;
import groundwork.intake.TypedRow;
import groundwork.intake.upload.UploadWork;
import groundwork.intake.upload.Uploads;
import groundwork.intake.web.Workbooks;
import groundwork.intake.workbook.CellKind;
import groundwork.ledger.About;
import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.CardEntry;
import groundwork.ledger.Correction;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.FormEntry;
import groundwork.ledger.FundsEntry;
import groundwork.ledger.HazardEntry;
import groundwork.ledger.HazardEntry.HazardKind;
import groundwork.ledger.HazardEntry.HazardUrgency;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.OpinionEntry;
import groundwork.ledger.PairingEntry;
import groundwork.ledger.Postings;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.Question;
import groundwork.ledger.ReliefEntry;
import groundwork.ledger.TripEntry;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.Words;
import groundwork.notice.HookEntered;
import groundwork.notice.Hooks;
import groundwork.resident.Addresses;
import groundwork.resident.Inbox;
import groundwork.resident.Message.Kind;
import groundwork.support.Office;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.springframework.context.ApplicationContext;

/**
 * A county with one record of each sort. Every word in it begins with a canary, which stands nowhere else: where it is
 * read, something of this county is.
 */
final class SmallCounty {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\*?\\w+)}");
    private static final String PASSWORD = "four words and more";
    private static final LocalDate DAY = LocalDate.of(2018, 5, 2);

    final int code;
    final String canary;
    private final String known;
    private final String part;
    final Scope scope;
    private final ApplicationContext program;
    private final long village;
    private final String slug;
    private final UUID programme;
    private final UUID officer;
    private final UUID unit;
    private final UUID household;
    private final String tail;
    private final UUID trip;
    private final UUID batch;
    private UUID upload;
    private UUID roster;
    private UUID todo;
    private UUID job;
    private SSLContext trusting;
    private UUID device;
    private UUID slip;
    private UUID hook;
    private UUID photo;
    private String formKey;

    SmallCounty(ApplicationContext program, int code) throws IOException {
        this(program, code, "");
    }

    /** @param tail what every word ends with, beside the canary it begins with */
    SmallCounty(ApplicationContext program, int code, String tail) throws IOException {
        this(program, code, "", code * 1_000_000L + 100_201, tail);
    }

    /**
     * One of several bodies of records of a county.
     *
     * @param part stands in its canary; what the county's telephone book and the list of programmes say of it has none
     */
    SmallCounty(ApplicationContext program, int code, String part, long village) throws IOException {
        this(program, code, part, village, "");
    }

    private SmallCounty(ApplicationContext program, int code, String part, long village, String tail)
            throws IOException {
        this.tail = tail;
        this.part = part;
        this.program = program;
        this.code = code;
        officer = id("officer");
        unit = id("unit");
        household = id("household");
        trip = id("trip");
        batch = id("batch");
        canary = "canary" + part + code + "bird";
        known = part.isEmpty() ? canary : "known " + part;
        scope = program.getBean(Scopes.class).of(code, officer);
        this.village = village;
        slug = "work-of-" + part + code;
        programme = Ids.programme(code, slug);
        people();
        entries();
        workbook();
        gateway();
        photo = program.getBean(Photos.class).attach(scope, id("demand"), new byte[] {1});
    }

    private UUID id(String name) {
        return part.isEmpty() ? Ids.derived("small county", code, name) : Ids.derived("small county", code, part, name);
    }

    private void people() {
        program.getBean(Units.class).add(scope, Unit.of(unit, known + " unit" + tail));
        program.getBean(Officers.class).add(scope, Officer.of(officer, unit, known + " officer" + tail));
        program.getBean(Officers.class).add(scope, Officer.of(id("colleague"), unit, known + " colleague" + tail));
        program.getBean(SignIns.class).add("colleague" + part + code, id("colleague"), code, false);
        var listed = new TypedCell("name", known + " listed" + tail, CellKind.TEXT, "", List.of());
        roster = program.getBean(Rosters.class)
                .receive(
                        scope,
                        known + " list" + tail,
                        List.of(RowJson.of(new TypedRow(
                                "officers",
                                "list",
                                "officers",
                                2,
                                "2",
                                false,
                                null,
                                null,
                                List.of(),
                                List.of(listed)))));
        device = program.getBean(Devices.class)
                .enrol(id("colleague"), "EDGE WINDOWS", known + " device" + tail)
                .orElseThrow()
                .id();
    }

    /** Disabled, so that nothing goes out. */
    private void gateway() {
        var hooks = program.getBean(Hooks.class);
        var address = "https://203.0.113.7/hook";
        hook = hooks.add(scope, new HookEntered(known + " gate" + tail, address, List.of("demand.raised")))
                .id();
        hooks.enable(scope, hook, false);
    }

    private void entries() {
        var office = new Office(program.getBean(Ledger.class), program.getBean(Scopes.class), code);
        enter(
                office,
                programme,
                "plan",
                "title",
                new ProgrammeEntry.Planned(
                        slug,
                        ProgrammeEntry.ProgrammeKind.GRASSROOTS_WORK,
                        LocalDate.of(2018, 1, 1),
                        LocalDate.of(2018, 12, 31)));
        enter(office, household, "household", "name", new HouseholdEntry.Registered(7));
        enter(office, trip, "note", "place", new TripEntry.SignedIn());
        enter(office, id("out"), "note", "text", new TripEntry.SignedOut(trip));
        enter(office, id("entry"), "note", "text", new VisitEntry.Made(household, VisitEntry.VisitKind.HOME));
        enter(
                office,
                id("demand"),
                "demand",
                "title",
                new DemandEntry.Raised(id("demand"), DemandEntry.Topic.ROADS, DemandEntry.Channel.VISIT, household, 1));
        enter(office, id("pairing"), "note", "text", new PairingEntry.Formed(officer, household));
        enter(office, id("job"), "note", "text", new AssistanceEntry.JobFound(null, 1, id("pairing"), household));
        enter(office, id("relief"), "note", "text", relief());
        enter(office, id("hazard"), "note", "place", new HazardEntry.Found(HazardKind.ROAD, HazardUrgency.SOON));
        enter(office, id("funds"), "note", "source", new FundsEntry.Raised(BigDecimal.TEN, null));
        enter(office, id("card"), "note", "text", new CardEntry.Issued(household, officer));
        message();
        enter(office, id("village card"), "note", "text", new CardEntry.Issued(null, officer));
        enter(office, id("villages"), "note", "text", new ProgrammeEntry.VillageIncluded());
        enter(office, id("people"), "note", "text", new ProgrammeEntry.Joined(officer, ProgrammeEntry.Role.LEADER));
        enter(office, id("targets"), "note", "text", new ProgrammeEntry.Targeted("visit.households", BigDecimal.TEN));
        enter(office, id("notes"), "note", "text", new ProgrammeEntry.DeficiencyFound());
        forms(office);
        var corrected = new MeetingEntry.Held(MeetingEntry.MeetingKind.POLICY_FORUM, 39, 3);
        enter(office, id("meeting"), "note", "topic", new MeetingEntry.Held(corrected.kind(), 38, 3));
        enter(
                office,
                id("correction"),
                "note",
                "topic",
                new Correction.Replaced(id("meeting"), Fact.on(DAY, about(), corrected)));
    }

    private ReliefEntry relief() {
        var rice = new ReliefEntry.Goods(ReliefEntry.GoodsKind.RICE, BigDecimal.TWO, ReliefEntry.GoodsUnit.BAG);
        return new ReliefEntry.Given(List.of(rice), List.of(household), 0, ReliefEntry.Occasion.MID_AUTUMN);
    }

    private void forms(Office office) {
        var question = new Question(Question.Type.LONG, true, 0, 0, Question.Use.OPINION);
        enter(office, id("sheet"), "sheet", "title", new FormEntry.DrawnUp(null, 1, List.of(question)));
        var together = "%04d001".formatted(Math.floorMod(part.hashCode(), 10_000));
        var printed = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
                .chars()
                .mapToObj(sign -> PrintedCode.read(together + (char) sign))
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .orElseThrow();
        var issued = new FormEntry.Issued(FormEntry.Recipient.RESIDENT, List.of(printed), 0, id("sheet"));
        enter(office, id("forms"), "note", "text", issued);
        enter(office, id("opinion"), "note", "text", new OpinionEntry.TakenDown(1, false, null));
        enter(office, id("topic"), "note", "text", new OpinionEntry.Sorted(List.of(id("opinion")), Topic.ROADS));
        var door = program.getBean(SlipDoor.class);
        var issue = program.getBean(Issues.class).find(scope, id("forms")).orElseThrow();
        formKey = door.keys(scope, issue).get(printed);
        var opened = door.open(code, formKey).orElseThrow();
        // Where the same county is made a second time, the form was answered then.
        if (slips().isEmpty()) door.hand(code, opened, Map.of("q1", List.of(canary + " answer" + tail)));
        slip = slips().getFirst();
    }

    private List<UUID> slips() {
        return scope.read(db -> db.sql("select s.id from form.slip s where s.issue = :issue")
                .param("issue", id("forms"))
                .query(UUID.class)
                .list());
    }

    /** What somebody wrote on the page of the card. */
    private void message() {
        var to = program.getBean(Addresses.class)
                .find(Integer.toString(code), CardCode.of(id("card")))
                .orElseThrow();
        program.getBean(Inbox.class).receive(to, id("message"), Kind.DEMAND, canary + " message", canary + " from");
    }

    /** One more record. */
    void enter(Entry entry) {
        var office = new Office(program.getBean(Ledger.class), program.getBean(Scopes.class), code);
        enter(office, UUID.randomUUID(), "note", "text", entry);
    }

    private void enter(Office office, UUID id, String part, String field, Entry entry) {
        office.enter(
                id,
                DAY,
                about(),
                entry,
                Words.of(id, part, Map.of(field, (part.equals("plan") ? known : canary) + " " + field + tail)));
    }

    private About about() {
        return new About(programme, unit, village, List.of(officer), null);
    }

    /** Its rows are left out, since no village of that name is known: they wait to be mended. */
    private void workbook() throws IOException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "small-county");
        var file = Workbooks.write(
                folder.resolve(canary + ".xlsx"),
                "台账",
                List.of(
                        List.of("序号", "时间", "地点", "联络员", "类型", "人数"),
                        List.of("1", "5月32日", canary + "村" + tail, canary + tail, "座谈会", "12"),
                        List.of("2", "5月33日", canary + "村" + tail, canary + tail, "座谈会", "13")));
        var uploads = program.getBean(Uploads.class);
        var work = program.getBean(UploadWork.class);
        try (var in = Files.newInputStream(file)) {
            upload = uploads.receive(scope, uploads.arrive(canary + tail.replace('/', ' ') + ".xlsx", in), done -> {});
        }
        uploads.choose(scope, upload, uploads.find(scope, upload).orElseThrow().tabs(), slug);
        work.look(scope, upload, Progress.UNWATCHED);
        work.bring(scope, upload, batch, true, Match.NUMBER, Progress.UNWATCHED);
        todo = scope.read(db -> db.sql("select id from intake.todo where import = :batch order by row limit 1")
                .param("batch", batch)
                .query(UUID.class)
                .single());
        job = program.getBean(Jobs.class)
                .start(code, officer, "intake.job.look", progress -> "/imports/uploads/" + upload + "/rows");
    }

    /** The server is asked by TLS from now on. */
    SmallCounty overTls(SSLContext trusting) {
        this.trusting = trusting;
        return this;
    }

    /** A stranger yet. */
    Client client(int port) {
        return new Client(port, trusting);
    }

    /** @param role null for the administrator of the installation */
    UUID officer(Role role) {
        return role == Role.OFFICE ? officer : id(role == null ? "installation" : role.word());
    }

    /** What the head of a page says of who is looking. */
    List<String> heads() {
        return Stream.concat(
                        Stream.of("officer", "installation", "colleague", "unit", "title" + tail),
                        Arrays.stream(Role.values()).map(Role::word))
                .map(said -> known + " " + said)
                .toList();
    }

    /** Somebody with this role in the whole county; the office's officer is the one of the records. */
    Client signedIn(int port, Role role) {
        return signedIn(port, role, Where.COUNTY);
    }

    /** The administrator of the installation, at work here. */
    Client administrator(int port) {
        return signedIn(port, null, Where.COUNTY);
    }

    Client signedIn(int port, Role role, Where where) {
        var key = key(role, where);
        var client = client(port);
        client.signIn(key.login(), key.password());
        client.look("/jobs");
        return client;
    }

    /** @param role null for the administrator of the installation */
    FirstStart.Key key(Role role, Where where) {
        var name = role == null ? "installation" : role.word() + (where == Where.COUNTY ? "" : where.hashCode());
        var who = where == Where.COUNTY ? officer(role) : id(name);
        program.getBean(Officers.class).add(scope, Officer.of(who, unit, known + " " + name + tail));
        var signIns = program.getBean(SignIns.class);
        var grants = program.getBean(Grants.class);
        var login = name + "." + part + code;
        if (signIns.add(login, who, code, role == null).isPresent() && role != null) {
            grants.give(scope, who, role, where, grants.today().minusDays(1), null, known + " reason");
        }
        signIns.choose(signIns.login(login).orElseThrow().id(), PASSWORD);
        return new FirstStart.Key(login, PASSWORD);
    }

    /** Somebody whose password another has seen, and who may do nothing before he has chosen his own. */
    Client newcomer(int port) {
        var client = client(port);
        var password = program.getBean(SignIns.class)
                .reset(id("colleague"))
                .orElseThrow()
                .text();
        client.signIn("colleague" + part + code, password);
        client.look("/password");
        return client;
    }

    UUID unit() {
        return unit;
    }

    UUID programme() {
        return programme;
    }

    long village() {
        return village;
    }

    /** Names and values of fields that name its records, as forms send them. */
    String[] fields() {
        return named().entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    /** How much has been entered here. */
    long head() {
        return scope.read(db -> new Postings(db).head());
    }

    /** What has been entered here with one of these ids in it. */
    List<String> naming(Collection<String> ids) {
        return scope
                .read(db -> db.sql("select p::text from ledger.posting p")
                        .query(String.class)
                        .list())
                .stream()
                .filter(posting -> ids.stream().anyMatch(posting::contains))
                .toList();
    }

    /** The address with the ids of this county's records. */
    String address(String path) {
        return VARIABLE.matcher(path).replaceAll(found -> value(path, found.group(1)));
    }

    /** Ids of records under all names that pages know in addresses and forms. */
    Map<String, String> named() {
        return Map.ofEntries(
                Map.entry("programme", slug),
                Map.entry("unit", unit.toString()),
                Map.entry("village", Long.toString(village)),
                Map.entry("officer", officer.toString()),
                Map.entry("household", household.toString()),
                Map.entry("into", household.toString()),
                Map.entry("households", household.toString()),
                Map.entry("demand", id("demand").toString()),
                Map.entry("pairing", id("pairing").toString()),
                Map.entry("trip", trip.toString()),
                Map.entry("copy", trip.toString()),
                Map.entry("told", id("demand").toString()),
                Map.entry("entry", id("entry").toString()),
                Map.entry("import", batch.toString()),
                Map.entry("parent", unit.toString()));
    }

    private String value(String path, String name) {
        return switch (name) {
            case "id" -> record(path).toString();
            case "slug" -> slug;
            case "code" -> path.startsWith("/card/") ? CardCode.of(id("card")) : Long.toString(village);
            case "visit" -> id("entry").toString();
            case "demand" -> id("demand").toString();
            case "county" -> Integer.toString(code);
            case "card" ->
                id(path.startsWith("/cards") ? "village card" : "card").toString();
            case "entry" -> id(path.split("/")[3]).toString();
            case "first" -> id("entry").toString();
            case "out", "correction" -> id(name).toString();
            case "entries", "tab" -> "1";
            case "row" -> "2";
            case "device" -> device.toString();
            case "photo" -> photo.toString();
            case "delivery" -> id("no delivery").toString();
            case "task" -> path.startsWith("/assistance") ? "plan" : "referral";
            case "cite", "figure" -> "visit.households";
            case "key" -> path.startsWith("/f/") ? formKey : "0";
            case "hash" -> "0";
            case "grant" -> id("no grant").toString();
            case "*name" -> "console.css";
            case "*path", "path" -> "outbox";
            default -> throw new IllegalStateException("say here what stands for {" + name + "} of " + path);
        };
    }

    private UUID record(String path) {
        return switch (path.replaceFirst("^/api/v1", "").split("/")[1]) {
            case "trips", "book" -> trip;
            case "entries" -> path.contains("{correction}") ? id("meeting") : id("entry");
            case "households", "readers" -> household;
            case "demands" -> id("demand");
            case "assistance" -> id(path.split("/")[2].replaceFirst("s$", ""));
            case "inbox" -> id("message");
            case "imports" -> path.startsWith("/imports/uploads") ? upload : path.contains("todo") ? todo : batch;
            case "jobs" -> job;
            case "slips" -> slip;
            case "sheets" -> id("sheet");
            case "forms" ->
                path.startsWith("/forms/waiting")
                        ? slip
                        : id(path.contains("/topic/") ? "topic" : path.startsWith("/forms/issues") ? "forms" : "sheet");
            case "officers" -> path.startsWith("/officers/roster") ? roster : id("colleague");
            case "units" -> unit;
            case "devices" -> device;
            case "attachments" -> photo;
            case "passkeys" -> id("no passkey");
            case "keys" -> id("no key");
            case "held" -> id("nothing held");
            case "field" -> id("nothing on its way");
            case "notices" -> id("no notice");
            case "webhooks" -> hook;
            default -> throw new IllegalStateException("say here which record {id} of " + path + " is");
        };
    }
}
