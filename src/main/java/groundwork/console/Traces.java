package groundwork.console;

import groundwork.console.web.FigureTrace.Behind;
import groundwork.figure.Figures.Traced;
import groundwork.ledger.Postings;
import groundwork.ledger.Words;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries behind a figure, each told in a line. */
@Component
public class Traces {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** In the order given, in the language of the page. Names of people are not among what is told. */
    public List<Behind> behind(JdbcClient db, List<Traced> traced) {
        var postings = new Postings(db);
        var ids = traced.stream().map(Traced::entry).toList();
        var found = postings.find(ids);
        var latest = postings.latest(ids);
        var words =
                postings.words(latest.values().stream().map(Postings.Latest::by).toList());
        return traced.stream()
                .filter(one -> found.containsKey(one.entry()))
                .map(one -> {
                    var posting = found.get(one.entry());
                    var now = latest.get(one.entry());
                    var fact = now.version() == null
                            ? posting.fact()
                            : now.version().fact();
                    var entered = posting.recordedAt().atZone(ZONE).toLocalDate();
                    return new Behind(
                            one.entry(),
                            posting.position(),
                            fact.day(),
                            fact.entry(),
                            about(words.getOrDefault(now.by(), List.of())),
                            one.amount(),
                            ChronoUnit.DAYS.between(fact.day(), entered));
                })
                .toList();
    }

    private static String about(List<Words> words) {
        return words.stream()
                .flatMap(part -> Stream.of(part.get("topic"), part.get("title")))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
