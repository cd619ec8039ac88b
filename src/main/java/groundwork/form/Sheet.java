package groundwork.form;

import groundwork.frame.Language;
import groundwork.ledger.FormEntry.DrawnUp;
import groundwork.ledger.Question;
import groundwork.ledger.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One version of what a form asks.
 *
 * @param entry that drew it up
 * @param first the entry that drew up its first version
 */
public record Sheet(
        UUID entry,
        UUID first,
        int version,
        UUID programme,
        LocalDate day,
        List<Question> questions,
        SheetText zh,
        SheetText en) {

    static Sheet of(UUID entry, UUID first, LocalDate day, UUID programme, DrawnUp drawn, List<Words> words) {
        var said = SheetWords.read(entry, drawn, words);
        return new Sheet(entry, first, drawn.version(), programme, day, drawn.questions(), said.zh(), said.en());
    }

    public SheetText in(Language language) {
        return language == Language.ZH ? zh.or(en) : en.or(zh);
    }

    /** From 1, as they are printed. */
    public Question question(int number) {
        return questions.get(number - 1);
    }
}
