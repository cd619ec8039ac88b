package groundwork.card.web;

import groundwork.directory.Officer;
import groundwork.directory.Scope;
import groundwork.frame.Typed;
import java.time.LocalDate;

/**
 * Who is to answer for some households, as a form sends it.
 *
 * @param officer chosen, or
 * @param named written by name
 */
record DealingForm(String officer, String named, String day) {

    record Read(Officer officer, LocalDate day) {}

    /** @throws groundwork.frame.Refusal 422 with what has to be put right */
    Read read(Scope scope, Liaisons liaisons, Typed typed, LocalDate today) {
        var liaison = liaisons.read(scope, typed, officer, named);
        var nobody = Typed.text(officer).isEmpty() && Typed.text(named).isEmpty();
        typed.wrong(nobody, "officer", "card.flaw.officer");
        var read = new Read(liaison, typed.past("day", day, today));
        typed.check();
        return read;
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "DealingForm";
    }
}
