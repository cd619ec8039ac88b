package groundwork.access;

import static groundwork.access.Client.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.FirstStart;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.directory.SignIns;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.support.OnFreshDatabase;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class DirectoryPagesTest {

    private static final int PINGLUO = 640221;
    private static final int RUIJIN = 360781;
    private static final Pattern PASSWORD = Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");

    @Autowired
    FirstStart firstStart;

    @Autowired
    Units units;

    @Autowired
    Officers officers;

    @Autowired
    SignIns signIns;

    @Autowired
    Scopes scopes;

    @Autowired
    Environment server;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Client browser;

    @BeforeEach
    void administrator() {
        var demo = firstStart.demo(PINGLUO, RUIJIN);
        browser = new Client(server.getRequiredProperty("local.server.port", Integer.class));
        browser.signIn(demo.login(), demo.password());
        signIns.move(signIns.login(demo.login()).orElseThrow().id(), PINGLUO);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aUnitIsAddedOnceAndChanged() {
        browser.look("/units/new");
        assertThat(to(unit("/units", "档案局" + mark))).startsWith("/units/");
        assertThat(unit("/units", "档案局" + mark).body()).contains("name-error");
        assertThat(unit("/units", " ").body()).contains("name-error");
        var id = units.named(pingluo(), "档案局" + mark).orElseThrow().id();
        assertThat(browser.look("/units/" + id).body()).contains("档案局" + mark);
        assertThat(to(unit("/units/" + id + "/correction", "档案馆" + mark))).isEqualTo("/units/" + id);
        assertThat(browser.look("/units").body()).contains("档案馆" + mark).doesNotContain("档案局" + mark);
    }

    @Test
    void anOfficerIsAddedWithASignInAndThePasswordShownOnce() {
        browser.look("/officers/new");
        var added = browser.fill(
                "/officers",
                "name",
                "样例" + mark,
                "unit",
                "",
                "phone",
                "000-0001",
                "login",
                "Li" + mark,
                "role",
                "FIELD",
                "place",
                "county");
        var password = PASSWORD.matcher(added.body());
        assertThat(password.find()).isTrue();
        var id = officers.named(pingluo(), "样例" + mark).getFirst().id();
        assertThat(browser.look("/officers/" + id).body()).contains("li" + mark).doesNotContain(password.group());
        var officer = new Client(server.getRequiredProperty("local.server.port", Integer.class));
        assertThat(officer.signIn("li" + mark, password.group()).statusCode()).isEqualTo(302);
        officer.close();
    }

    @Test
    void whatIsWrongIsSaidAtEachFieldAndWhatWasTypedIsKept() {
        browser.look("/officers/new");
        var refused = browser.fill(
                "/officers",
                "name",
                "",
                "unit",
                UUID.randomUUID().toString(),
                "phone",
                "call me",
                "email",
                "nowhere",
                "login",
                "a b");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("name-error", "unit-error", "phone-error", "email-error", "login-error")
                .contains("value=\"call me\"");
    }

    @Test
    void anOfficerOfAnotherCountyIsNotThere() {
        var elsewhere = UUID.randomUUID();
        officers.add(scopes.of(RUIJIN, elsewhere), Officer.of(elsewhere, null, "样例" + mark));
        assertThat(browser.look("/officers/" + elsewhere).statusCode()).isEqualTo(404);
        assertThat(browser.fill("/officers/" + elsewhere, "name", "别人").statusCode())
                .isEqualTo(404);
        assertThat(browser.fill("/officers/" + elsewhere + "/sign-in", "login", "x" + mark)
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.look("/officers").body()).doesNotContain("样例" + mark);
    }

    @Test
    void officersAreFoundByNameWithoutTheNameInTheAddressAndByUnit() {
        var unit = units.add(pingluo(), Unit.of(UUID.randomUUID(), "水务局" + mark));
        officers.add(pingluo(), Officer.of(UUID.randomUUID(), unit.id(), "甲" + mark));
        officers.add(pingluo(), Officer.of(UUID.randomUUID(), null, "乙" + mark));
        browser.look("/officers");
        assertThat(browser.fill("/officers/search", "name", "乙" + mark).body())
                .contains("乙" + mark)
                .doesNotContain("甲" + mark);
        assertThat(browser.look("/officers?unit=" + unit.id()).body())
                .contains("甲" + mark)
                .doesNotContain("乙" + mark);
    }

    @Test
    void aLongListGoesOnPageByPage() {
        var elsewhere = scopes.of(441226, new UUID(0, 1));
        signIns.move(signIns.login("demo").orElseThrow().id(), elsewhere.county());
        for (int i = 0; i < 51; i++) {
            officers.add(elsewhere, Officer.of(new UUID(-1, i), null, "丙" + i));
        }
        var first = browser.look("/officers").body();
        assertThat(first).contains("丙50<").doesNotContain("丙0<");
        var next = Pattern.compile("href=\"(/officers\\?before=[^\"]+)\"").matcher(first);
        assertThat(next.find()).isTrue();
        assertThat(browser.look(next.group(1)).body()).contains("丙0<").doesNotContain("丙50<");
    }

    @Test
    void theLastAdministratorIsNotSuspended() {
        var self = scopes.administrator(PINGLUO).officer();
        browser.look("/officers/" + self);
        assertThat(browser.fill("/officers/" + self + "/suspension").statusCode())
                .isEqualTo(409);
    }

    @Test
    void anAdministratorGoesToAnotherCountyAndOpensANewOne() {
        browser.look("/county");
        assertThat(to(browser.fill("/county", "code", "360781"))).isEqualTo("/");
        assertThat(browser.look("/officers").body()).contains("Ruijin City");
        assertThat(browser.look("/county?q=%E5%BA%86%E5%9F%8E").body()).contains("621021");
        assertThat(to(browser.fill("/county", "code", "621021"))).isEqualTo("/");
        assertThat(browser.look("/county").body()).contains("庆城县");
        assertThat(browser.fill("/county", "code", "999999").statusCode()).isEqualTo(422);
        assertThat(browser.fill("/county", "code", "6402").statusCode()).isEqualTo(422);
    }

    @Test
    void thePagesAreInTheReadersLanguage() {
        assertThat(browser.look("/officers?lang=zh-CN").body()).contains("平罗县").contains("添加人员");
    }

    private Scope pingluo() {
        return scopes.of(PINGLUO, new UUID(0, 1));
    }

    private HttpResponse<String> unit(String address, String name) {
        return browser.fill(address, "name", name, "english", "", "kind", "BUREAU", "parent", "");
    }
}
