package groundwork.console.correction.web;

import groundwork.account.History;
import groundwork.console.correction.Input;
import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.ledger.Fact;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * The form that puts an entry right.
 *
 * @param token of this form: sent twice it is one correction
 * @param meanwhile what somebody else made of the entry since the form was opened, to be looked at first
 */
public record CorrectionPage(
        History history,
        UUID token,
        List<Input> inputs,
        List<Choice> villages,
        List<Choice> officers,
        List<Choice> doors,
        boolean meanwhile)
        implements Page {

    public Fact fact() {
        return history.shown().fact();
    }

    public UUID seen() {
        return history.latest().posting().id();
    }

    public String village() {
        return fact().about().village() == null ? "" : fact().about().village().toString();
    }

    /** Empty where only the day is known. */
    public String time() {
        var time = fact().happenedAt().atZone(Fact.ZONE).toLocalTime();
        return time.equals(LocalTime.MIDNIGHT) ? "" : "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /** Without words, so that it may be logged. */
    @Override
    public String toString() {
        return "CorrectionPage[" + history.id() + "]";
    }
}
