package groundwork.assistance;

import groundwork.ledger.About;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.FundsEntry;
import groundwork.ledger.ReliefEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What an entry puts into one pot or takes out of it. Money lies in the pot of its programme, and beside it in that of
 * the demand or pairing it is for: they are two views of the same money, and never added.
 *
 * @param subject the demand or pairing
 * @param goods such as {@code rice.bag}, in the stock of a unit; otherwise null
 * @param amount below zero for what goes out
 */
record Flow(String pot, Sort sort, UUID subject, String goods, BigDecimal amount) {

    enum Sort {
        PROGRAMME,
        DEMAND,
        PAIRING,
        GOODS
    }

    private static final Pattern KEY = Pattern.compile("(programme|demand|pairing|goods):[a-z0-9:._-]{1,200}");

    static String ofProgramme(UUID programme) {
        return "programme:" + programme;
    }

    static String ofDemand(UUID demand) {
        return "demand:" + demand;
    }

    static String ofPairing(UUID pairing) {
        return "pairing:" + pairing;
    }

    /** @param goods as {@link #name} has them */
    static String ofGoods(UUID programme, UUID unit, String goods) {
        return "goods:" + programme + ":" + unit + ":" + goods;
    }

    /** As one of those above could be, or null for what somebody made up. */
    static String key(String text) {
        return text != null && KEY.matcher(text).matches() ? text : null;
    }

    static List<Flow> of(Fact fact) {
        return switch (fact.entry()) {
            case FundsEntry funds -> money(fact.about(), funds);
            case ReliefEntry.Stocked stocked -> goods(fact.about(), stocked.goods(), true);
            case ReliefEntry.Given given -> goods(fact.about(), given.goods(), false);
            case Entry _ -> List.of();
        };
    }

    private static List<Flow> money(About about, FundsEntry funds) {
        if (funds.yuan() == null) return List.of();
        var amount = switch (funds) {
            case FundsEntry.Raised _, FundsEntry.Granted _ -> funds.yuan();
            case FundsEntry.Spent _ -> funds.yuan().negate();
        };
        var flows = new ArrayList<Flow>();
        flows.add(new Flow(ofProgramme(about.programme()), Sort.PROGRAMME, null, null, amount));
        if (funds.demand() != null)
            flows.add(new Flow(ofDemand(funds.demand()), Sort.DEMAND, funds.demand(), null, amount));
        if (funds.pairing() != null)
            flows.add(new Flow(ofPairing(funds.pairing()), Sort.PAIRING, funds.pairing(), null, amount));
        return flows;
    }

    /** An entry may name the same goods twice: in the stock that is one movement. */
    private static List<Flow> goods(About about, List<ReliefEntry.Goods> goods, boolean in) {
        var amounts = new LinkedHashMap<String, BigDecimal>();
        for (var one : goods)
            if (one.kind() != null && one.unit() != null && one.quantity() != null)
                amounts.merge(name(one), one.quantity(), BigDecimal::add);
        return amounts.entrySet().stream()
                .map(each -> new Flow(
                        ofGoods(about.programme(), about.unit(), each.getKey()),
                        Sort.GOODS,
                        null,
                        each.getKey(),
                        in ? each.getValue() : each.getValue().negate()))
                .toList();
    }

    static String name(ReliefEntry.Goods goods) {
        return (goods.kind() + "." + goods.unit()).toLowerCase(Locale.ROOT);
    }
}
