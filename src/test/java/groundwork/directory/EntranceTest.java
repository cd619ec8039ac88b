package groundwork.directory;

import static groundwork.directory.Desk.PINGLUO;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.directory.Entrance.Answer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EntranceTest {

    private final Desk desk = new Desk();
    private final UUID officer = new UUID(7, 7);
    private final String password =
            desk.signIns.add("Lian.Luo", officer, PINGLUO, Role.OFFICER).orElseThrow();

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
    void aNewPasswordEndsTheOldOneTheLockAndTheSessions() {
        var before = desk.signIns.login("lian.luo").orElseThrow();
        wrong(5);
        var fresh = desk.signIns.reset(officer).orElseThrow();
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
    void aLoginNameIsGivenOnce() {
        assertThat(desk.signIns.add("LIAN.LUO", new UUID(8, 8), PINGLUO, Role.OFFICER))
                .isEmpty();
        assertThat(desk.signIns.add("another", officer, PINGLUO, Role.OFFICER)).isEmpty();
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
