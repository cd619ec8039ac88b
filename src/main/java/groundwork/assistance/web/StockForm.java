package groundwork.assistance.web;

import groundwork.frame.Typed;
import groundwork.ledger.ReliefEntry.Goods;
import groundwork.ledger.ReliefEntry.GoodsKind;
import groundwork.ledger.ReliefEntry.GoodsUnit;
import groundwork.ledger.ReliefEntry.Stocked;
import groundwork.ledger.ReliefEntry.Supply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** Goods that came into stock, as the form sends them: {@code kind1}, {@code quantity1}, {@code measure1} and so on. */
record StockForm(MultiValueMap<String, String> sent) {

    /** @throws groundwork.frame.Refusal 422 with what has to be put right */
    Read<Stocked> read(LocalDate today) {
        var typed = new Typed();
        var goods = goods(typed);
        typed.wrong(goods.isEmpty(), "quantity1", "assistance.flaw.goods");
        var supply = Typed.one(Supply.class, sent.getFirst("supply"));
        var note = Map.of(
                "source", typed.needed("source", sent.getFirst("source"), "assistance.flaw.source"),
                "text", typed.optional("text", sent.getFirst("text")));
        var day = typed.past("day", sent.getFirst("day"), today);
        typed.check();
        return new Read<>(new Stocked(goods, supply), day, note);
    }

    private List<Goods> goods(Typed typed) {
        var goods = new ArrayList<Goods>();
        for (int line = 1; line <= ReliefPage.LINES; line++) {
            var amount = typed.amount("quantity" + line, sent.getFirst("quantity" + line));
            var kind = Typed.one(GoodsKind.class, sent.getFirst("kind" + line));
            var unit = Typed.one(GoodsUnit.class, sent.getFirst("measure" + line));
            if (amount == null || amount.signum() == 0) continue;
            typed.wrong(kind == null || unit == null, "quantity" + line, "assistance.flaw.goods.kind");
            if (kind != null && unit != null) goods.add(new Goods(kind, amount, unit));
        }
        return goods;
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "StockForm";
    }
}
