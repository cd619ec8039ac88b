package groundwork.access;

import static groundwork.access.ApiCaller.read;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.Act;
import groundwork.directory.AuditFilter;
import groundwork.directory.AuditLine;
import groundwork.directory.AuditSearch;
import groundwork.directory.Role;
import groundwork.directory.SignIns;
import groundwork.directory.Where;
import groundwork.support.TestDatabase;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A program acts by its key as an officer: with what was given to the key, at the API alone, until it is over. */
class ApiKeyTest extends WithProgram {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Pattern KEY = Pattern.compile("gwk_[A-Za-z0-9_-]{43}");

    @Autowired
    TestDatabase database;

    @Autowired
    SignIns signIns;

    private Client administrator;
    private UUID field;

    @BeforeAll
    void administrator() {
        administrator = county.signedIn(port, Role.ADMINISTRATOR);
        county.key(Role.FIELD, Where.COUNTY);
        field = county.officer(Role.FIELD);
    }

    @AfterAll
    void leave() {
        administrator.close();
    }

    @Test
    void aProgramDoesWhatItsOfficerMay() {
        var key = make(field, "field");
        try (var program = new Client(port)) {
            program.bearing(key);
            var me = read(program.look("/api/v1/me"), 200);
            assertThat(me.at("/officer/id").stringValue()).isEqualTo(field.toString());
            assertThat(me.get("csrf").isNull()).isTrue();
            assertThat(me.get("roles")).hasSize(1);
            var sent = "{'programme': '%s', 'village': %d, 'topic': 'roads', 'channel': 'visit', 'title': 'By key'}"
                    .formatted(county.named().get("programme"), county.village());
            var made = program.json("/api/v1/demands", sent.replace('\'', '"'));
            var life = read(
                            program.look("/api/v1/demands/"
                                    + read(made, 201).get("id").stringValue()),
                            200)
                    .get("life");
            assertThat(life.at("/0/officers/0").stringValue()).isEqualTo(field.toString());
            assertThat(made.headers().firstValue("Set-Cookie")).isEmpty();
            read(program.look("/api/v1/audit"), 403);
            read(program.look("/api/v1/slips"), 403);
        }
    }

    @Test
    void aListThatAProgramReadsIsWrittenOnceAndNotOneThatAPersonLooksAt(@Autowired AuditSearch search) {
        try (var program = new Client(port);
                var person = county.signedIn(port, Role.FIELD, Where.COUNTY)) {
            program.bearing(make(field, "field"));
            var next = read(program.look("/api/v1/villages?limit=1"), 200).get("next");
            read(program.look("/api/v1/villages?limit=1&after=" + next.stringValue()), 200);
            read(person.look("/api/v1/units?limit=1"), 200);
        }
        var taken = new AuditFilter(field, Act.EXPORTED, null, null, null);
        assertThat(search.page(county.scope, taken, null, null, 9))
                .extracting(AuditLine::facts)
                .containsOnlyOnce("page=/api/v1/villages")
                .doesNotContain("page=/api/v1/units");
    }

    @Test
    void aKeyIsGoodForTheProgramsInterfaceAlone() {
        try (var program = new Client(port)) {
            program.bearing(make(field, "field"));
            assertThat(Client.to(program.look("/demands"))).isEqualTo("/sign-in");
            assertThat(Client.to(program.look("/"))).isEqualTo("/sign-in");
            assertThat(Client.to(program.fill("/demands"))).isEqualTo("/sign-in?ended");
            assertThat(Client.to(program.look("/notices"))).isEqualTo("/sign-in");
        }
    }

    @Test
    void aKeyHasAtMostTheRolesThatWereGivenToIt() {
        try (var program = new Client(port)) {
            program.bearing(make(field, "reader"));
            read(program.look("/api/v1/programmes"), 403);
            read(program.look("/api/v1/demands"), 403);
            program.bearing(make(field, "office"));
            read(program.look("/api/v1/demands"), 403);
        }
    }

    @Test
    void whatIsOverLetsNobodyIn() {
        var key = make(field, "field");
        works(key, true);
        set("until_day = current_date - 2", key);
        works(key, false);
        set("until_day = current_date + 2", key);
        works(key, true);
        set("county = 360781", key);
        works(key, false);
        set("county = " + COUNTY, key);
        signIns.disable(field, true);
        works(key, false);
        signIns.disable(field, false);
        works(key, true);
        var page = "/officers/" + field + "/keys";
        var id = database.superuser()
                .sql("select id from directory.program_key where tail = '" + tail(key) + "'")
                .query(UUID.class)
                .single();
        administrator.look(page);
        assertThat(administrator.fill(page + "/" + id + "/revocation").statusCode())
                .isEqualTo(303);
        works(key, false);
        works(key.substring(0, key.length() - 1), false);
        works("gwk_" + "A".repeat(43), false);
        works("", false);
    }

    @Test
    void aKeyIsShownOnceAndKeptAsItsHash() {
        var key = make(field, "field");
        assertThat(administrator.look("/officers/" + field + "/keys").body())
                .contains("…" + tail(key))
                .doesNotContain(key);
        assertThat(database.superuser()
                        .sql("select k::text from directory.program_key k")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains(key.substring(0, 20)));
        assertThat(read(administrator.look("/api/v1/audit?act=key-made&id=" + field), 200)
                        .get("items"))
                .isNotEmpty();
        try (var own = county.signedIn(port, Role.FIELD)) {
            assertThat(own.look("/keys").body()).contains("…" + tail(key));
        }
    }

    @Test
    void aKeyIsMadeForADayWithinAYearAndForWhomMaySignIn() {
        var page = "/officers/" + field + "/keys";
        var day = LocalDate.now(CHINA);
        for (var until : new LocalDate[] {day.minusDays(2), day.plusDays(400)})
            assertThat(ask(page, "field", until)).isEqualTo(422);
        assertThat(ask(page, "dreamer", day.plusDays(9))).isEqualTo(422);
        try (var installation = county.administrator(port)) {
            assertThat(installation.look("/jobs").statusCode()).isEqualTo(200);
        }
        var other = "/officers/" + county.officer(null) + "/keys";
        assertThat(ask(other, "field", day.plusDays(9))).isEqualTo(409);
    }

    private int ask(String page, String role, LocalDate until) {
        administrator.look(page);
        return administrator.fill(page, "role", role, "until", until.toString()).statusCode();
    }

    private String make(UUID officer, String role) {
        var page = "/officers/" + officer + "/keys";
        administrator.look(page);
        var answer = administrator.fill(
                page, "role", role, "until", LocalDate.now(CHINA).plusDays(30).toString());
        var found = KEY.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group();
    }

    private void works(String key, boolean so) {
        try (var program = new Client(port)) {
            program.bearing(key);
            read(program.look("/api/v1/demands"), so ? 200 : 401);
            if (!so) read(program.json("/api/v1/demands", "{}"), 401);
        }
    }

    private void set(String what, String key) {
        database.superuser()
                .sql("update directory.program_key set " + what + " where tail = '" + tail(key) + "'")
                .update();
    }

    private static String tail(String key) {
        return key.substring(key.length() - 4);
    }
}
