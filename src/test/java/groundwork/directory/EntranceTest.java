package groundwork.directory;

import static groundwork.directory.Desk.PINGLUO;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.Entrance.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class EntranceTest {

    private final Desk desk = new Desk();
    private final UUID officer = new UUID(7, 7);
    private final String password =
            desk.signIns.add("Lian.Luo", officer, PINGLUO, false).orElseThrow().text();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theRightPasswordOpensWhateverTheCapitals() {
        assertThat(desk.entrance.knock(" LIAN.luo", password)).isInstanceOfSatisfying(Answer.Open.class, open -> {
            assertThat(open.who().officer()).isEqualTo(officer);
            assertThat(open.who().county()).isEqualTo(PINGLUO);
            assertThat(open.who().mustChange()).isTrue();
            assertThat(open.who().administrator()).isFalse();
        });
    }

    @Test
    void fiveWrongTriesLockTheNameForAMinuteThenForTwo() {
        wrong(5);
        assertThat(desk.entrance.knock("lian.luo", password)).isEqualTo(lockedFor(1));
        desk.clock.pass(Duration.ofMinutes(1));
        wrong(1);
        assertThat(desk.entrance.knock("lian.luo", password)).isEqualTo(lockedFor(2));
        desk.clock.pass(Duration.ofMinutes(2));
        assertThat(desk.entrance.knock("lian.luo", password)).isInstanceOf(Answer.Open.class);
        wrong(4);
    }

    @Test
    void aNameThatDoesNotExistBehavesTheSame() {
        for (var nobody : List.of("nobody", "", "a\0b", "x".repeat(9_999))) {
            for (int i = 0; i < 5; i++) {
                assertThat(desk.entrance.knock(nobody, "guess")).isInstanceOf(Answer.Wrong.class);
            }
            assertThat(desk.entrance.knock(nobody, "guess")).isEqualTo(lockedFor(1));
        }
    }

    @Test
    void aHundredTriesAtOnceAreNoMoreThanFive() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tries = Stream.<Callable<Answer>>generate(() -> () -> desk.entrance.knock("lian.luo", "guess"))
                    .limit(100)
                    .toList();
            long looked = 0;
            for (var answer : threads.invokeAll(tries)) {
                looked += answer.get() instanceof Answer.Wrong ? 1 : 0;
            }
            assertThat(looked).isEqualTo(5);
        }
    }

    @Test
    void wrongTriesAreForgottenAfterADay() {
        wrong(4);
        desk.clock.pass(Duration.ofHours(25));
        wrong(4);
        assertThat(desk.entrance.knock("lian.luo", password)).isInstanceOf(Answer.Open.class);
    }

    @Test
    void whoIsShutOutIsToldSoWithTheRightPasswordOnly() {
        desk.firstStart.demo(PINGLUO);
        assertThat(desk.signIns.disable(officer, true)).isTrue();
        assertThat(desk.entrance.knock("lian.luo", password)).isInstanceOf(Answer.Closed.class);
        assertThat(desk.entrance.knock("lian.luo", "guess")).isInstanceOf(Answer.Wrong.class);
        desk.signIns.disable(officer, false);
        assertThat(desk.entrance.knock("lian.luo", password)).isInstanceOf(Answer.Open.class);
    }

    @Test
    void whoProvesHimselfOtherwiseShowsACodeThatIsOutFirst() {
        var who = desk.signIns.login("lian.luo").orElseThrow();
        assertThat(desk.entrance.admit(who, false)).isInstanceOf(Answer.Coded.class);
        assertThat(desk.entrance.admit(who, true)).isInstanceOf(Answer.Open.class);
        assertThat(desk.entrance.admit(desk.signIns.choose(who.id(), "four words and more"), false))
                .isInstanceOf(Answer.Open.class);
    }

    @Test
    void aNewPasswordEndsTheOldOneTheLockAndTheSessions() {
        var before = desk.signIns.login("lian.luo").orElseThrow();
        wrong(5);
        var fresh = desk.signIns.reset(officer).orElseThrow().text();
        assertThat(desk.entrance.knock("lian.luo", password)).isInstanceOf(Answer.Wrong.class);
        assertThat(desk.entrance.knock("lian.luo", fresh)).isInstanceOf(Answer.Open.class);
        assertThat(desk.signIns.find(before.id()).orElseThrow().stamp()).isGreaterThan(before.stamp());
    }

    @Test
    void aChosenPasswordNeedNotBeChangedAgain() {
        var id = desk.signIns.login("lian.luo").orElseThrow().id();
        assertThat(desk.signIns.choose(id, "four words and more").mustChange()).isFalse();
        assertThat(desk.entrance.knock("lian.luo", "four words and more")).isInstanceOf(Answer.Open.class);
    }

    @Test
    void aCodeOpensOnceHoweverItIsTyped() {
        var typed = " "
                + password.replace("-", " ")
                        .toLowerCase(Locale.ROOT)
                        .replace('0', 'o')
                        .replace('1', 'l');
        assertThat(desk.entrance.knock("lian.luo", typed)).isInstanceOf(Answer.Open.class);
        assertThat(desk.entrance.knock("lian.luo", password)).isInstanceOf(Answer.Wrong.class);
        assertThat(desk.entrance.knock("lian.luo", Passwords.NONE)).isInstanceOf(Answer.Wrong.class);
    }

    @Test
    void ofTwoWhoUseACodeAtOnceOneComesIn() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tries = Stream.<Callable<Answer>>generate(() -> () -> desk.entrance.knock("lian.luo", password))
                    .limit(4)
                    .toList();
            long open = 0;
            for (var answer : threads.invokeAll(tries)) open += answer.get() instanceof Answer.Open ? 1 : 0;
            assertThat(open).isEqualTo(1);
        }
    }

    @Test
    void aFirstCodeEndsAfterThreeDaysAndOneForANewPasswordAfterAnHour() {
        desk.clock.pass(Duration.ofHours(72));
        assertThat(desk.entrance.knock("lian.luo", password)).isInstanceOf(Answer.Late.class);
        var again = desk.signIns.reset(officer).orElseThrow().text();
        desk.clock.pass(Duration.ofMinutes(59));
        assertThat(desk.entrance.knock("lian.luo", "guess")).isInstanceOf(Answer.Wrong.class);
        desk.clock.pass(Duration.ofMinutes(1));
        assertThat(desk.entrance.knock("lian.luo", again)).isInstanceOf(Answer.Late.class);
    }

    @Test
    void aPasswordKeptWithBcryptStillOpensAndIsKeptWithArgonFromThenOn() {
        var bcrypt = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("four words and more");
        desk.database
                .superuser()
                .sql("update directory.sign_in set password = :bcrypt, code_until = null")
                .param("bcrypt", bcrypt)
                .update();
        assertThat(desk.entrance.knock("lian.luo", "four words and more")).isInstanceOf(Answer.Open.class);
        assertThat(desk.database
                        .superuser()
                        .sql("select password from directory.sign_in")
                        .query(String.class)
                        .single())
                .startsWith("{argon2id}");
        assertThat(desk.entrance.knock("lian.luo", "four words and more")).isInstanceOf(Answer.Open.class);
    }

    @Test
    void aLoginNameIsGivenOnce() {
        assertThat(desk.signIns.add("LIAN.LUO", new UUID(8, 8), PINGLUO, false)).isEmpty();
        assertThat(desk.signIns.add("another", officer, PINGLUO, false)).isEmpty();
    }

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(desk.entrance.knock("lian.luo", "guess")).isInstanceOf(Answer.Wrong.class);
        }
    }

    private Answer lockedFor(int minutes) {
        return new Answer.Locked(desk.clock.instant().plus(Duration.ofMinutes(minutes)));
    }
}
