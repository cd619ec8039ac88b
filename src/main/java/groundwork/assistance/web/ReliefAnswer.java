package groundwork.assistance.web;

import groundwork.frame.OneOf;
import groundwork.frame.Typed;
import groundwork.ledger.ReliefEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Relief that was given on one occasion.
 *
 * @param households named in its list of receivers; {@code unnamed} others
 * @param marks how many of them put a mark into the list
 */
record ReliefAnswer(
        UUID id,
        UUID unit,
        Long village,
        LocalDate day,
        @OneOf(ReliefEntry.Occasion.class) String occasion,
        List<Goods> goods,
        int households,
        int unnamed,
        long marks,
        String note) {

    record Goods(
            @OneOf(ReliefEntry.GoodsKind.class) String kind,
            String amount,
            @OneOf(ReliefEntry.GoodsUnit.class) String unit) {

        static Goods of(ReliefEntry.Goods one) {
            return new Goods(Typed.word(one.kind()), one.quantity().toPlainString(), Typed.word(one.unit()));
        }
    }

    static ReliefAnswer of(ReliefPage.Line line) {
        var one = line.relief();
        return new ReliefAnswer(
                one.id(),
                one.unit(),
                one.village(),
                one.day(),
                one.occasion(),
                line.given().goods().stream().map(Goods::of).toList(),
                one.households(),
                one.unnamed(),
                one.marks(),
                line.note());
    }

    @Override
    public String toString() {
        return "ReliefAnswer[" + id + "]";
    }
}
