package groundwork.access;

import static groundwork.access.Client.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import groundwork.directory.FirstStart;
import groundwork.directory.Grants;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Role;
import groundwork.directory.Scopes;
import groundwork.directory.SignIns;
import groundwork.directory.Where;
import groundwork.support.OnFreshDatabase;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

@SpringBootTest(webEnvironment = RANDOM_PORT)
@OnFreshDatabase
class SessionPagesTest {

    private static final int COUNTY = 640221;
    private static final String CHOSEN = "four words and more";
    private static final Pattern END = Pattern.compile("/sessions/[0-9a-f]{64}/end");

    @Autowired
    FirstStart firstStart;

    @Autowired
    Officers officers;

    @Autowired
    SignIns signIns;

    @Autowired
    Grants grants;

    @Autowired
    Scopes scopes;

    private final UUID officer = UUID.randomUUID();
    private final String login = "lian-" + officer.toString().substring(0, 8);
    private Client desk;
    private Client phone;
    private Client administrator;

    @BeforeEach
    void people(@Autowired Environment server) {
        var demo = firstStart.demo(COUNTY);
        officers.add(scopes.of(COUNTY, officer), Officer.of(officer, null, "样例甲"));
        signIns.add(login, officer, COUNTY, false);
        grants.give(scopes.of(COUNTY, officer), officer, Role.OFFICE, Where.COUNTY, grants.today(), null, "");
        signIns.choose(signIns.login(login).orElseThrow().id(), CHOSEN);
        signIns.move(signIns.login(demo.login()).orElseThrow().id(), COUNTY);
        int port = server.getRequiredProperty("local.server.port", Integer.class);
        desk = new Client(port);
        phone = new Client(port);
        administrator = new Client(port);
        desk.signIn(login, CHOSEN);
        phone.signIn(login, CHOSEN);
        administrator.signIn(demo.login(), demo.password());
    }

    @AfterEach
    void close() {
        desk.close();
        phone.close();
        administrator.close();
    }

    @Test
    void oneEndsASessionElsewhereAndGoesOnHere() {
        var ends = ends(desk);
        assertThat(ends).hasSize(1);
        assertThat(desk.look("/sessions").body()).doesNotContain(desk.session()).doesNotContain(phone.session());
        assertThat(to(desk.fill(ends.getFirst()))).isEqualTo("/sessions");
        assertThat(ends(desk)).isEmpty();
        assertThat(to(phone.look("/officers"))).isEqualTo("/sign-in");
        assertThat(to(desk.fill(ends.getFirst())))
                .as("one that has ended already")
                .isEqualTo("/sessions");
    }

    @Test
    void oneEndsAllOthersAtOnce() {
        desk.look("/sessions");
        assertThat(to(desk.fill("/sessions/others/end"))).isEqualTo("/sessions");
        assertThat(to(phone.look("/officers"))).isEqualTo("/sign-in");
        assertThat(desk.look("/officers").statusCode()).isEqualTo(200);
        assertThat(administrator.look("/officers").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyEndsTheSessionOfAnother() {
        var ends = ends(desk);
        administrator.look("/sessions");
        administrator.fill(ends.getFirst());
        assertThat(phone.look("/officers").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormOfAnEndedSessionIsNotTakenAndItsOwnerIsTold() {
        phone.look("/sessions");
        desk.look("/sessions");
        desk.fill("/sessions/others/end");
        assertThat(to(phone.fill("/sessions/others/end"))).isEqualTo("/sign-in?ended");
        assertThat(desk.look("/officers").statusCode()).isEqualTo(200);
    }

    @Test
    void anAdministratorSeesHowManyAnOfficerHasAndEndsThem() {
        assertThat(administrator.look("/officers/" + officer).body())
                .containsPattern("Signed in, on devices</dt><dd>2</dd>")
                .contains("/officers/" + officer + "/sessions/end");
        assertThat(to(administrator.fill("/officers/" + officer + "/sessions/end")))
                .isEqualTo("/officers/" + officer);
        assertThat(to(desk.look("/officers"))).isEqualTo("/sign-in");
        assertThat(to(phone.look("/officers"))).isEqualTo("/sign-in");
        assertThat(administrator.look("/officers/" + officer).body())
                .containsPattern("Signed in, on devices</dt><dd>0</dd>")
                .doesNotContain("/sessions/end");
        assertThat(to(desk.signIn(login, CHOSEN))).isEqualTo("/officers");
    }

    @Test
    void anOfficerEndsNobodysFromTheOfficersPage() {
        desk.look("/sessions");
        assertThat(desk.fill("/officers/" + officer + "/sessions/end").statusCode())
                .isEqualTo(403);
        assertThat(phone.look("/officers").statusCode()).isEqualTo(200);
    }

    @Test
    void aChangedPasswordLeavesTheOneHereOnly() {
        desk.look("/password");
        desk.fill("/password", "current", CHOSEN, "chosen", CHOSEN + " still", "again", CHOSEN + " still");
        assertThat(desk.look("/sessions").body()).contains("This one");
        assertThat(ends(desk)).isEmpty();
        assertThat(to(phone.look("/officers"))).isEqualTo("/sign-in");
    }

    /** Where the page of sessions ends those that are elsewhere. */
    private static List<String> ends(Client client) {
        return END.matcher(client.look("/sessions").body())
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
