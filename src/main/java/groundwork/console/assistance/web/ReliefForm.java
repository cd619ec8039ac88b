package groundwork.console.assistance.web;

import groundwork.frame.Typed;
import groundwork.ledger.ReliefEntry.Given;
import groundwork.ledger.ReliefEntry.Goods;
import groundwork.ledger.ReliefEntry.GoodsKind;
import groundwork.ledger.ReliefEntry.GoodsUnit;
import groundwork.ledger.ReliefEntry.Occasion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** Relief as the form sends it: what each household received, in up to three kinds of goods, and who they were. */
record ReliefForm(MultiValueMap<String, String> sent) {

    /** So many fit into one entry. */
    private static final int HOUSEHOLDS = 150;

    /** What was read. */
    record Read(Given entry, LocalDate day, String text) {

        @Override
        public String toString() {
            return "Read";
        }
    }

    String village() {
        return sent.getFirst("village");
    }

    List<UUID> households() {
        return sent.getOrDefault("household", List.of()).stream()
                .map(Typed::id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** @throws groundwork.frame.Refusal 422 with what has to be put right */
    Read read(LocalDate today) {
        var typed = new Typed();
        var households = households();
        typed.wrong(households.size() > HOUSEHOLDS, "household", "assistance.flaw.households", HOUSEHOLDS);
        var unnamed = typed.count("unnamed", sent.getFirst("unnamed"), 0, 0);
        var all = households.size() + unnamed;
        typed.wrong(all == 0, "household", "assistance.flaw.receivers");
        var goods = goods(typed, BigDecimal.valueOf(all));
        typed.wrong(goods.isEmpty(), "quantity1", "assistance.flaw.goods");
        var occasion =
                typed.neededOne(Occasion.class, "occasion", sent.getFirst("occasion"), "assistance.flaw.occasion");
        var day = typed.past("day", sent.getFirst("day"), today);
        var text = typed.optional("text", sent.getFirst("text"));
        typed.check();
        return new Read(new Given(goods, households, unnamed, occasion), day, text);
    }

    /** What was typed is for each household; the entry says how much it was altogether. */
    private List<Goods> goods(Typed typed, BigDecimal all) {
        var goods = new ArrayList<Goods>();
        for (int line = 1; line <= ReliefNew.LINES; line++) {
            var field = "quantity" + line;
            var amount = typed.amount(field, sent.getFirst(field));
            var kind = Typed.one(GoodsKind.class, sent.getFirst("kind" + line));
            var unit = Typed.one(GoodsUnit.class, sent.getFirst("measure" + line));
            if (amount == null || amount.signum() == 0) continue;
            typed.wrong(kind == null || unit == null, field, "assistance.flaw.goods.kind");
            if (kind != null && unit != null) goods.add(new Goods(kind, amount.multiply(all), unit));
        }
        return goods;
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "ReliefForm";
    }
}
