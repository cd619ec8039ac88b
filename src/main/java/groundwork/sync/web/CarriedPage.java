package groundwork.sync.web;

import groundwork.frame.Page;
import groundwork.sync.Answered;
import groundwork.sync.Answered.Status;
import java.util.List;

/**
 * An outbox carried in as a file.
 *
 * @param answers to each of its entries; null before there is a file
 */
public record CarriedPage(List<Answered> answers) implements Page {

    static final CarriedPage BEFORE = new CarriedPage(null);

    public long many(Status status) {
        return answers.stream().filter(answer -> answer.status() == status).count();
    }

    /** What somebody has to look at. */
    public List<Answered> odd() {
        return answers.stream().filter(answer -> answer.problem() != null).toList();
    }

    @Override
    public String toString() {
        return "CarriedPage";
    }
}
