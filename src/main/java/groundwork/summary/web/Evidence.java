package groundwork.summary.web;

import groundwork.directory.Scope;
import groundwork.figure.Figures.Traced;
import groundwork.ledger.Fact;
import groundwork.ledger.Postings;
import groundwork.ledger.Words;
import groundwork.summary.web.FigurePart.Behind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the entries behind a figure as they are in force. People are not among what is told of them. */
final class Evidence {

    private Evidence() {}

    static List<Behind> of(Scope scope, List<Traced> traced) {
        return scope.read(db -> {
            var postings = new Postings(db);
            var ids = traced.stream().map(Traced::entry).toList();
            var found = postings.find(ids);
            var inForce = postings.effective(ids);
            var words = postings.words(
                    inForce.values().stream().map(version -> version.wordsOf()).toList());
            return traced.stream()
                    .filter(one -> found.containsKey(one.entry()))
                    .map(one -> {
                        var posting = found.get(one.entry());
                        // One that was struck since still stood when this was counted.
                        var version = inForce.get(one.entry());
                        var fact = version == null ? posting.fact() : version.fact();
                        // What came in with a workbook was written down elsewhere before.
                        var entered = posting.author().batch() != null
                                ? fact.day()
                                : LocalDate.ofInstant(posting.recordedAt(), Fact.ZONE);
                        return new Behind(
                                one.entry(),
                                posting.position(),
                                fact.day(),
                                fact.entry(),
                                version == null ? "" : about(words, version.wordsOf()),
                                one.amount(),
                                ChronoUnit.DAYS.between(fact.day(), entered));
                    })
                    .toList();
        });
    }

    private static String about(Map<UUID, List<Words>> words, UUID wordsOf) {
        return words.getOrDefault(wordsOf, List.of()).stream()
                .flatMap(part -> Stream.of(part.get("topic"), part.get("title")))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
