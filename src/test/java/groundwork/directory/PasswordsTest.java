package groundwork.directory;

import static groundwork.directory.Passwords.Problem.IS_LOGIN;
import static groundwork.directory.Passwords.Problem.IS_PRODUCT;
import static groundwork.directory.Passwords.Problem.TOO_COMMON;
import static groundwork.directory.Passwords.Problem.TOO_LONG;
import static groundwork.directory.Passwords.Problem.TOO_SHORT;
import static groundwork.directory.Passwords.Problem.TOO_SIMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void saysWhatIsTheMatter() {
        assertThat(Passwords.problem("lian", "short")).hasValue(TOO_SHORT);
        assertThat(Passwords.problem("lian", "好".repeat(129))).hasValue(TOO_LONG);
        assertThat(Passwords.problem("lian", "my-name-is-Lian")).hasValue(IS_LOGIN);
        assertThat(Passwords.problem("lian", "aaaaaaaaaaaa")).hasValue(TOO_SIMPLE);
        assertThat(Passwords.problem("lian", "1234567890")).hasValue(TOO_SIMPLE);
        assertThat(Passwords.problem("lian", "四月的雨打湿了麦子地")).isEmpty();
        assertThat(Passwords.problem("lian", "my-Groundwork-word")).hasValue(IS_PRODUCT);
        for (var common : List.of("1q2w3e4r5t", "Qwertyuiop", "baseball2026", "1qaz2wsx3edc"))
            assertThat(Passwords.problem("lian", common)).as(common).hasValue(TOO_COMMON);
        assertThat(Passwords.problem("lian", "x1".repeat(32) + "yz 好")).isEmpty();
    }

    @Test
    void aSealedPasswordDoesNotShowAndOpensToItselfOnly() {
        var sealed = Passwords.sealed("four words and more");
        assertThat(sealed).startsWith("{argon2id}").doesNotContain("words");
        assertThat(Passwords.matches("four words and more", sealed)).isTrue();
        assertThat(Passwords.matches("four words and mor", sealed)).isFalse();
        assertThat(Passwords.matches("x".repeat(100_000), sealed)).isFalse();
    }

    @Test
    void theyAreKeptWithNineteenMebibytesAndTwoPasses() {
        var before = Passwords.encoder;
        Passwords.encoder = Passwords.STRONG;
        try {
            var sealed = Passwords.sealed("four words and more");
            assertThat(sealed).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
            assertThat(Passwords.matches("four words and more", sealed)).isTrue();
            assertThat(Passwords.outdated(Passwords.encoder(64).encode("four words and more")))
                    .isTrue();
        } finally {
            Passwords.encoder = before;
        }
    }

    @Test
    void codesDifferAndAreReadOneWayOnly() {
        assertThat(OneTimeCode.random(4))
                .matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}")
                .isNotEqualTo(OneTimeCode.random(4));
        assertThat(OneTimeCode.plain("7k3m 9qxd—ooil w4pa")).isEqualTo("7K3M9QXD0011W4PA");
    }
}
