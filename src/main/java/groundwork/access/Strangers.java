package groundwork.access;

import groundwork.frame.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** What people without a sign-in may do in a time, counted for an address, a card or a village over all nodes. */
@Component
public class Strangers {

    private final Allowances allowances;

    Strangers(Allowances allowances) {
        this.allowances = allowances;
    }

    /** @throws Refusal 429 with the minutes to wait */
    public void spend(Allowance allowance, String who) {
        refuse(allowances.spend(allowance, who));
    }

    /** Whether something is left, without taking any. @throws Refusal as {@link #spend} */
    public void look(Allowance allowance, String who) {
        refuse(allowances.wait(allowance, who));
    }

    /** Of a longer address the whole network, since everybody has one to himself. */
    public static String network(HttpServletRequest request) {
        return Limits.network(request.getRemoteAddr());
    }

    private static void refuse(Duration wait) {
        if (!wait.isZero()) throw Refusal.tooOften("access.strangers.wait", wait.toMinutes() + 1);
    }
}
