package groundwork.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Consultation forms (征求意见表). A code is printed on the form; where none were used only their number is known. What a
 * form asks is drawn up first, and an issued form keeps the version it was printed from.
 */
public sealed interface FormEntry extends Entry {

    /** To whom they went. */
    enum Recipient {
        PARTY_MEMBER,
        VETERAN_CADRE,
        RESIDENT
    }

    /** How what was answered came to us. */
    enum Way {
        PAPER,
        /** By the code on the form, from a phone. */
        QR
    }

    /**
     * One version of what a form asks. Words {@code sheet}, subject the entry: title, titleEn, intro, introEn,
     * questions, questionsEn. The last two hold a block of lines for each question, with an empty line between them:
     * the question, then its choices and then the rows of a grid, each after a dash.
     *
     * @param sheet the entry that drew up the first version; null for that one itself
     * @param version from 1
     */
    @Kind("form.drawn_up")
    record DrawnUp(UUID sheet, int version, List<Question> questions) implements FormEntry {
        public DrawnUp {
            questions = questions == null ? List.of() : List.copyOf(questions);
        }
    }

    /** @param sheet the {@link DrawnUp} that is printed on them; null where they came from elsewhere */
    @Kind("form.issued")
    record Issued(Recipient recipient, List<String> codes, int uncoded, UUID sheet) implements FormEntry {
        public Issued {
            codes = codes == null ? List.of() : List.copyOf(codes);
        }

        public Issued(Recipient recipient, List<String> codes, int uncoded) {
            this(recipient, codes, uncoded, null);
        }
    }

    /**
     * Words {@code note}, subject the entry: text, what was written where no opinion was asked for.
     *
     * @param sheet the {@link DrawnUp} that was answered; null where only the return is known
     * @param answers to it, of the one form whose code this is
     */
    @Kind("form.returned")
    record Returned(List<String> codes, int uncoded, UUID sheet, List<Answer> answers, Way way) implements FormEntry {
        public Returned {
            codes = codes == null ? List.of() : List.copyOf(codes);
            answers = answers == null ? List.of() : List.copyOf(answers);
        }

        public Returned(List<String> codes, int uncoded) {
            this(codes, uncoded, null, List.of(), null);
        }
    }

    /**
     * What was answered to one question. Of one answered in words there is nothing more: the words are opinions.
     *
     * @param question from 1, as on the sheet
     * @param picks choices from 1; in a grid row × 100 + choice, for each row that was answered
     */
    record Answer(int question, List<Integer> picks, BigDecimal amount, LocalDate day) {
        public Answer {
            picks = picks == null ? List.of() : List.copyOf(picks);
        }
    }
}
