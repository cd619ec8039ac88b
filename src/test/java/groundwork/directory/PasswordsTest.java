package groundwork.directory;

import static groundwork.directory.Passwords.Problem.IS_LOGIN;
import static groundwork.directory.Passwords.Problem.TOO_LONG;
import static groundwork.directory.Passwords.Problem.TOO_SHORT;
import static groundwork.directory.Passwords.Problem.TOO_SIMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void saysWhatIsTheMatter() {
        assertThat(Passwords.problem("lian", "short")).hasValue(TOO_SHORT);
        assertThat(Passwords.problem("lian", "好".repeat(25))).hasValue(TOO_LONG);
        assertThat(Passwords.problem("lian", "my-name-is-Lian")).hasValue(IS_LOGIN);
        assertThat(Passwords.problem("lian", "aaaaaaaaaaaa")).hasValue(TOO_SIMPLE);
        assertThat(Passwords.problem("lian", "1234567890")).hasValue(TOO_SIMPLE);
        assertThat(Passwords.problem("lian", "四月的雨打湿了麦子地")).isEmpty();
        assertThat(Passwords.problem("lian", Passwords.random())).isEmpty();
    }

    @Test
    void aSealedPasswordDoesNotShowAndOpensToItselfOnly() {
        var sealed = Passwords.sealed("four words and more");
        assertThat(sealed).startsWith("{bcrypt}").doesNotContain("words");
        assertThat(Passwords.matches("four words and more", sealed)).isTrue();
        assertThat(Passwords.matches("four words and mor", sealed)).isFalse();
        assertThat(Passwords.matches("x".repeat(100_000), sealed)).isFalse();
    }

    @Test
    void randomOnesDiffer() {
        assertThat(Passwords.random()).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}").isNotEqualTo(Passwords.random());
    }
}
