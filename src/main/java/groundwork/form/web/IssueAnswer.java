package groundwork.form.web;

import groundwork.form.Issue;
import groundwork.frame.OneOf;
import groundwork.ledger.FormEntry.Recipient;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Forms that were issued together.
 *
 * @param recipient empty where it was not said
 * @param codes how many
 */
record IssueAnswer(
        UUID id,
        UUID unit,
        Long village,
        LocalDate day,
        @OneOf(value = Recipient.class, words = "") String recipient,
        int codes) {

    static IssueAnswer of(Issue one) {
        return new IssueAnswer(one.entry(), one.unit(), one.village(), one.day(), one.recipient(), one.codes());
    }
}
