package groundwork.directory;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LockoutTest {

    @Test
    void fourMistakesAreFreeAndThenTheLockGrows() {
        assertThat(Lockout.after(4)).isEqualTo(ZERO);
        assertThat(Lockout.after(5)).isEqualTo(ofMinutes(1));
        assertThat(Lockout.after(6)).isEqualTo(ofMinutes(2));
        assertThat(Lockout.after(8)).isEqualTo(ofMinutes(8));
        assertThat(Lockout.after(9)).isEqualTo(ofMinutes(15));
        assertThat(Lockout.after(Integer.MAX_VALUE)).isEqualTo(ofMinutes(15));
    }
}
