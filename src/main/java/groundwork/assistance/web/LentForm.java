package groundwork.assistance.web;

import groundwork.frame.Typed;
import groundwork.ledger.Benefit;
import groundwork.ledger.ResourceEntry;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Equipment that was borrowed, as its form sends it. */
record LentForm(
        String demand,
        String thing,
        String lender,
        String worth,
        String amount,
        String measure,
        String text,
        String day) {

    /** @throws groundwork.frame.Refusal 422 with what has to be put right */
    Read<ResourceEntry.Lent> read(LocalDate today) {
        var typed = new Typed();
        var what = typed.needed("thing", thing, "assistance.flaw.thing");
        var value = typed.amount("worth", worth);
        var many = typed.amount("amount", amount);
        var of = Typed.one(Benefit.Measure.class, measure);
        typed.wrong(many != null && of == null, "measure", "assistance.flaw.measure");
        var note = Map.of("thing", what, "text", typed.optional("text", text));
        var on = typed.past("day", day, today);
        typed.check();
        var benefit = many == null || of == null ? null : new Benefit(many, of);
        return new Read<>(new ResourceEntry.Lent(Typed.id(lender), value, benefit, subject()), on, note);
    }

    /** The demand it answers, or null. */
    UUID subject() {
        return Typed.id(demand);
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "LentForm";
    }
}
