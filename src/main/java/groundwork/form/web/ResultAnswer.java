package groundwork.form.web;

import groundwork.frame.OneOf;
import groundwork.frame.Typed;
import groundwork.ledger.Question;
import java.math.BigDecimal;
import java.util.List;

/**
 * What was answered to a form, counted.
 *
 * @param forms that came back with answers
 */
record ResultAnswer(String title, long forms, List<QuestionResult> questions) {

    /**
     * One question.
     *
     * @param mean of numbers and ratings, {@code sum} of numbers; null where there is none
     */
    record QuestionResult(
            int number,
            @OneOf(Question.Type.class) String type,
            String text,
            long answered,
            List<Chosen> chosen,
            String mean,
            String sum) {}

    /** @param row of a grid, or empty */
    record Chosen(String row, String label, long times) {}

    static ResultAnswer of(ResultPage page) {
        return new ResultAnswer(
                page.title(),
                page.forms(),
                page.results().stream().map(ResultAnswer::question).toList());
    }

    private static QuestionResult question(ResultPage.Result one) {
        return new QuestionResult(
                one.shown().number(),
                Typed.word(one.shown().shape().type()),
                one.shown().text(),
                one.answered(),
                one.bars().stream()
                        .map(bar -> new Chosen(bar.row(), bar.label(), bar.n()))
                        .toList(),
                text(one.mean()),
                text(one.sum()));
    }

    private static String text(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
