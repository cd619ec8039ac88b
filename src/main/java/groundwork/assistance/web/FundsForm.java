package groundwork.assistance.web;

import groundwork.frame.Typed;
import groundwork.ledger.Benefit;
import groundwork.ledger.FundsEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Money as its form sends it. */
record FundsForm(
        String task,
        String demand,
        String pairing,
        String yuan,
        String grantor,
        String source,
        String purpose,
        String amount,
        String measure,
        String day) {

    /** @throws groundwork.frame.Refusal 422 with what has to be put right */
    Read<FundsEntry> read(FundsTask task, LocalDate today) {
        var typed = new Typed();
        var much = typed.amount("yuan", yuan);
        typed.wrong(much == null && Typed.text(yuan).isEmpty(), "yuan", "assistance.flaw.yuan");
        typed.wrong(much != null && much.signum() == 0, "yuan", "assistance.flaw.yuan");
        var on = typed.past("day", day, today);
        var note = task == FundsTask.SPENT
                ? Map.of("purpose", typed.needed("purpose", purpose, "assistance.flaw.purpose"))
                : Map.of("source", typed.optional("source", source), "purpose", typed.optional("purpose", purpose));
        var unit = Typed.id(grantor);
        typed.wrong(
                task == FundsTask.GRANTED && unit == null && Typed.text(source).isEmpty(),
                "grantor",
                "assistance.flaw.grantor");
        var benefit = benefit(typed);
        typed.check();
        return new Read<>(entry(task, much, unit, benefit), on, note);
    }

    private FundsEntry entry(FundsTask task, BigDecimal much, UUID unit, Benefit benefit) {
        var asked = Typed.id(demand);
        var pair = Typed.id(pairing);
        return switch (task) {
            case RAISED -> new FundsEntry.Raised(much, asked, pair);
            case GRANTED -> new FundsEntry.Granted(much, unit, asked, pair);
            case SPENT -> new FundsEntry.Spent(much, asked, pair, benefit);
        };
    }

    private Benefit benefit(Typed typed) {
        var many = typed.amount("amount", amount);
        var what = Typed.one(Benefit.Measure.class, measure);
        typed.wrong(many != null && what == null, "measure", "assistance.flaw.measure");
        return many == null || what == null ? null : new Benefit(many, what);
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "FundsForm";
    }
}
