package groundwork.account;

import groundwork.ledger.Correction;
import groundwork.ledger.Fact;
import groundwork.ledger.Postings;
import groundwork.ledger.Words;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A line with its facts and with what was said: personal words, so never kept and never logged. */
public record Told(Line line, Fact fact, List<Words> words) {

    static List<Told> of(JdbcClient db, List<Line> lines) {
        var postings = new Postings(db);
        var versions = lines.stream().map(Line::wordsOf).toList();
        var found = postings.find(versions);
        var words = postings.words(versions);
        return lines.stream()
                .map(line -> new Told(
                        line, fact(found.get(line.wordsOf()).fact()), words.getOrDefault(line.wordsOf(), List.of())))
                .toList();
    }

    private static Fact fact(Fact posted) {
        return posted.entry() instanceof Correction.Replaced replaced ? replaced.fact() : posted;
    }

    @Override
    public String toString() {
        return "Told[" + line.entry() + "]";
    }
}
