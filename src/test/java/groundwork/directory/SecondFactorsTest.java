package groundwork.directory;

import static groundwork.directory.Desk.PINGLUO;
import static groundwork.directory.Desk.RUIJIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.directory.SecondFactors.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondFactorsTest {

    private final Desk desk = new Desk();
    private final SecondFactors factors = desk.factors;
    private final SignIn who = person("lian.luo", new UUID(7, 7));

    @AfterEach
    void close() {
        desk.close();
    }

    /** Appendix B of RFC 6238, of whose eight digits ours are the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        var secret = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
        assertThat(Totp.code(secret, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void isInForceOnlyAfterItsFirstCode() {
        var secret = factors.begin(who).orElseThrow();
        assertThat(factors.has(who)).isFalse();
        assertThat(factors.begun(who)).hasValue(secret);
        assertThat(factors.confirm(who, "000000")).isEmpty();
        assertThat(factors.confirm(who, code(secret)))
                .hasValueSatisfying(codes -> assertThat(codes)
                        .hasSize(10)
                        .doesNotHaveDuplicates()
                        .allMatch(code -> code.matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){5}")));
        assertThat(factors.has(who)).isTrue();
        assertThat(factors.begun(who)).isEmpty();
        assertThat(factors.begin(who)).isEmpty();
    }

    @Test
    void aCodeOpensOnceAndNoneFromBeforeIt() {
        var secret = inForce();
        assertThat(factors.check(who, code(secret))).isInstanceOf(Answer.Wrong.class);
        desk.clock.pass(Duration.ofSeconds(30));
        var before = code(secret);
        desk.clock.pass(Duration.ofSeconds(30));
        var now = code(secret);
        assertThat(factors.check(who, now.substring(0, 3) + " " + now.substring(3)))
                .isEqualTo(new Answer.Right(false));
        assertThat(factors.check(who, now)).isInstanceOf(Answer.Wrong.class);
        assertThat(factors.check(who, before)).isInstanceOf(Answer.Wrong.class);
        desk.clock.pass(Duration.ofSeconds(30));
        assertThat(factors.check(who, code(secret))).isEqualTo(new Answer.Right(false));
    }

    @Test
    void aClockHalfAMinuteOffIsForgivenAndAMinuteAndAHalfIsNot() {
        var secret = new Base32().decode(inForce());
        desk.clock.pass(Duration.ofMinutes(10));
        long step = Totp.step(desk.clock.instant());
        assertThat(factors.check(who, Totp.code(secret, step + 3))).isInstanceOf(Answer.Wrong.class);
        assertThat(factors.check(who, Totp.code(secret, step - 3))).isInstanceOf(Answer.Wrong.class);
        assertThat(factors.check(who, Totp.code(secret, step - 1))).isInstanceOf(Answer.Right.class);
        assertThat(factors.check(who, Totp.code(secret, step + 1))).isInstanceOf(Answer.Right.class);
    }

    @Test
    void ofFourWhoShowTheSameCodeAtOnceOneComesIn() throws Exception {
        var secret = inForce();
        desk.clock.pass(Duration.ofSeconds(60));
        var code = code(secret);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tries = Stream.<Callable<Answer>>generate(() -> () -> factors.check(who, code))
                    .limit(4)
                    .toList();
            long right = 0;
            for (var answer : threads.invokeAll(tries)) right += answer.get() instanceof Answer.Right ? 1 : 0;
            assertThat(right).isEqualTo(1);
        }
    }

    @Test
    void fiveWrongCodesLockAndARightPasswordDoesNotForgiveThem() {
        var secret = inForce();
        desk.signIns.choose(who.id(), "four words and more");
        for (int i = 0; i < 5; i++) {
            assertThat(factors.check(who, "000000")).isInstanceOf(Answer.Wrong.class);
            assertThat(desk.entrance.knock("lian.luo", "four words and more")).isInstanceOf(Entrance.Answer.Open.class);
        }
        desk.clock.pass(Duration.ofSeconds(30));
        assertThat(factors.check(who, code(secret))).isInstanceOf(Answer.Locked.class);
        desk.clock.pass(Duration.ofMinutes(1));
        assertThat(factors.check(who, code(secret))).isInstanceOf(Answer.Right.class);
    }

    @Test
    void aRecoveryCodeOpensOnceAndNewOnesEndTheOld() {
        var secret = factors.begin(who).orElseThrow();
        var codes = factors.confirm(who, code(secret)).orElseThrow();
        assertThat(factors.check(
                        who, codes.getFirst().toLowerCase(java.util.Locale.ROOT).replace("-", "")))
                .isEqualTo(new Answer.Right(true));
        assertThat(factors.check(who, codes.getFirst())).isInstanceOf(Answer.Wrong.class);
        assertThat(factors.codesLeft(who)).isEqualTo(9);
        var other = person("hai.bai", new UUID(8, 8));
        assertThat(factors.check(other, codes.get(1))).isInstanceOf(Answer.Wrong.class);
        assertThat(factors.renewCodes(who)).doesNotContainAnyElementsOf(codes);
        assertThat(factors.check(who, codes.get(1))).isInstanceOf(Answer.Wrong.class);
    }

    @Test
    void whatIsKeptShowsNoSecretAndIsForOneSignInAlone() {
        var secret = new Base32().decode(inForce());
        var kept = desk.database
                .superuser()
                .sql("select secret from directory.second_factor")
                .query(byte[].class)
                .single();
        assertThat(HexFormat.of().formatHex(kept)).doesNotContain(HexFormat.of().formatHex(secret));
        var other = person("hai.bai", new UUID(8, 8));
        desk.database
                .superuser()
                .sql("insert into directory.second_factor (sign_in, secret, confirmed_at) values (:id, :kept, now())")
                .param("id", other.id())
                .param("kept", kept)
                .update();
        assertThatThrownBy(() -> factors.check(other, "000000")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void removedItIsAskedForNoMore() {
        inForce();
        assertThat(factors.remove(who)).isTrue();
        assertThat(factors.remove(who)).isFalse();
        assertThat(factors.has(who)).isFalse();
        assertThat(factors.codesLeft(who)).isZero();
    }

    @Test
    void aCountyAsksForItFromARoleAndAnotherCountyDoesNot() {
        assertThat(desk.rules.owed(who)).isFalse();
        desk.rules.require(desk.in(PINGLUO), Set.of(Role.FIELD.word()));
        assertThat(desk.rules.owed(who)).isTrue();
        assertThat(desk.rules.required(desk.in(RUIJIN))).isEmpty();
        inForce();
        assertThat(desk.rules.owed(who)).isFalse();
        desk.rules.require(desk.in(PINGLUO), Set.of());
        assertThat(desk.rules.required(desk.in(PINGLUO))).isEmpty();
    }

    @Test
    void whatANewOuterKeyLeavesIsNoneOnceWrappedAnew() {
        inForce();
        var wrapped = new WrappedFactors(desk.store);
        assertThat(wrapped.left()).isZero();
        assertThat(wrapped.rewrap()).isZero();
        desk.database
                .superuser()
                .sql("update directory.second_factor set secret = set_byte(secret, 1, 255 - get_byte(secret, 1))")
                .update();
        assertThat(wrapped.left()).isEqualTo(1);
    }

    private SignIn person(String login, UUID officer) {
        desk.signIns.add(login, officer, PINGLUO, false).orElseThrow();
        desk.grants.give(desk.in(PINGLUO), officer, Role.FIELD, Where.COUNTY, desk.grants.today(), null, "");
        return desk.signIns.login(login).orElseThrow();
    }

    private String inForce() {
        var secret = factors.begin(who).orElseThrow();
        assertThat(factors.confirm(who, code(secret))).isPresent();
        return secret;
    }

    private String code(String secret) {
        return Totp.code(new Base32().decode(secret), Totp.step(desk.clock.instant()));
    }
}
