package groundwork.form.web;

import groundwork.directory.Scope;
import groundwork.form.Opinion;
import groundwork.frame.Names;
import groundwork.ledger.Postings;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Opinions with what was said; of those on our own style as far as the reader reads them. */
@Component
class OpinionLines {

    private final Names names;

    OpinionLines(Names names) {
        this.names = names;
    }

    List<OpinionLine> of(Scope scope, List<Opinion> some, Locale reader) {
        var known =
                names.of(scope, reader).with(some.stream().map(Opinion::village).toList(), List.of());
        var words = scope.read(
                db -> new Postings(db).words(some.stream().map(Opinion::wordsOf).toList()));
        return some.stream()
                .map(opinion -> new OpinionLine(
                        opinion,
                        known.village(opinion.village()),
                        words.getOrDefault(opinion.wordsOf(), List.of()).stream()
                                .map(part -> part.get("text"))
                                .filter(text -> !text.isEmpty())
                                .findFirst()
                                .orElse("")))
                .toList();
    }
}
