package groundwork.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was answered to a sheet, from some place.
 *
 * @param forms how many came back with answers
 * @param questions by number, then by choice
 */
public record Counted(long forms, Map<Integer, Map<Integer, Count>> questions) {

    /** How often a choice was made. In a grid row × 100 + choice, of a day its month, otherwise 0. */
    public record Count(int question, int choice, long n, BigDecimal amount) {}

    static Counted of(List<Count> counts) {
        var questions = new HashMap<Integer, Map<Integer, Count>>();
        for (var count : counts)
            questions.computeIfAbsent(count.question(), q -> new HashMap<>()).put(count.choice(), count);
        var forms = questions.getOrDefault(0, Map.of()).get(0);
        return new Counted(forms == null ? 0 : forms.n(), questions);
    }

    public long of(int question, int choice) {
        var count = questions.getOrDefault(question, Map.of()).get(choice);
        return count == null ? 0 : count.n();
    }

    public BigDecimal amount(int question) {
        var count = questions.getOrDefault(question, Map.of()).get(0);
        return count == null ? BigDecimal.ZERO : count.amount();
    }
}
