package groundwork.directory;

import static groundwork.directory.Desk.PINGLUO;
import static groundwork.directory.Desk.RUIJIN;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.Entrance.Answer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FirstStartTest {

    private static final Pattern PASSWORD = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theFirstAdministratorsCodeIsPrintedOnceAndWorks() {
        var printed = PASSWORD.matcher(prepare());
        assertThat(printed.find()).isTrue();
        assertThat(desk.entrance.knock("admin", printed.group())).isInstanceOfSatisfying(Answer.Open.class, open -> {
            assertThat(open.who().administrator()).isTrue();
            assertThat(open.who().county()).isNull();
            assertThat(open.who().mustChange()).isTrue();
        });
        assertThat(prepare()).isEmpty();
    }

    @Test
    void theDemosSignInIsShutByAnOrdinaryStart() {
        var demo = desk.firstStart.demo(PINGLUO, RUIJIN);
        assertThat(desk.entrance.knock(demo.login(), demo.password())).isInstanceOf(Answer.Open.class);
        assertThat(prepare()).isEmpty();
        desk.firstStart.closeDemo();
        assertThat(prepare()).contains("admin");
        assertThat(desk.entrance.knock(demo.login(), demo.password())).isInstanceOf(Answer.Closed.class);
        desk.firstStart.demo(PINGLUO, RUIJIN);
        assertThat(desk.entrance.knock(demo.login(), demo.password())).isInstanceOf(Answer.Open.class);
    }

    @Test
    void theDemoWorksInBothCountiesUnderOneId() {
        desk.firstStart.demo(PINGLUO, RUIJIN);
        assertThat(desk.counties.opened()).extracting(Area::name).containsExactly("瑞金市", "平罗县");
        var officer = desk.scopes.administrator(PINGLUO).officer();
        assertThat(desk.officers.find(desk.in(PINGLUO), officer)).isPresent();
        assertThat(desk.officers.find(desk.in(RUIJIN), officer)).isPresent();
    }

    @Test
    void theLastAdministratorCannotBeShutOut() {
        prepare();
        var admin = desk.scopes.administrator(PINGLUO).officer();
        assertThat(desk.signIns.disable(admin, true)).isFalse();
        assertThat(desk.signIns.login("admin").orElseThrow().disabled()).isFalse();
    }

    private String prepare() {
        var out = new ByteArrayOutputStream();
        desk.firstStart.prepare(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
