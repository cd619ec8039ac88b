package groundwork.assistance.web;

import groundwork.assistance.Difficulties.Difficulty;
import groundwork.assistance.Pot;
import groundwork.frame.Page;
import java.time.LocalDate;
import java.util.List;

/**
 * One pairing: what is planned in it, what was given within it, and what the people it is with asked for.
 *
 * @param plan what is planned, or empty
 * @param money what came in for it and is left, or null where there never was any
 * @param open the form that is shown, or null
 */
public record PairingPage(
        AssistancePage.Pair pair,
        String plan,
        List<HelpPage.Line> lines,
        List<Difficulty> difficulties,
        Pot money,
        Task open,
        LocalDate today)
        implements Page {

    public String address() {
        return "/assistance/pairings/" + pair.pairing().id();
    }

    public Task[] tasks() {
        return Task.values();
    }

    /** Without words, so that it may be logged. */
    @Override
    public String toString() {
        return "PairingPage[" + pair.pairing().id() + "]";
    }
}
