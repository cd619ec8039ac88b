package groundwork.summary;

import groundwork.directory.Scope;
import groundwork.figure.Extent;
import groundwork.figure.Figures;
import groundwork.frame.Language;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.ledger.Fact;
import groundwork.ledger.Postings;
import groundwork.programme.Programme;
import groundwork.programme.Programmes;
import groundwork.summary.document.Summary;
import groundwork.summary.paper.SummaryFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The summaries of a county's programmes. Each is composed when it is read, in one transaction that sees the ledger at
 * one position: its text is kept, its figures never are.
 */
@Component
public class Summaries {

    /** How many entries of a figure are named; beyond that their number and hash stand for them. */
    private static final int ENTRIES = 1000;

    private final Programmes programmes;
    private final SummaryComposing composing;
    private final Figures figures;
    private final SummaryFiles files;
    private final Clock clock;

    Summaries(Programmes programmes, SummaryComposing composing, Figures figures, SummaryFiles files, Clock clock) {
        this.programmes = programmes;
        this.composing = composing;
        this.figures = figures;
        this.files = files;
        this.clock = clock;
    }

    /** @throws Refusal when the county has no such programme */
    public Extent extent(Scope scope, String programme) {
        return programmes
                .bySlug(scope, programme)
                .map(found -> Extent.of(found.id()))
                .orElseThrow(() -> Refusal.missing("summary.missing"));
    }

    /** To be read on a screen: without the entries behind the figures. */
    public Summary read(Scope scope, Extent extent) {
        return compose(scope, extent, 0);
    }

    /** To be handed on: with the entries behind each figure. */
    public Summary whole(Scope scope, Extent extent) {
        return compose(scope, extent, ENTRIES);
    }

    /**
     * Writes {@code summary.html} (both languages), {@code summary.docx} (the language asked for) and
     * {@code summary.json}.
     *
     * @param programme its slug
     * @throws Refusal when the county has no such programme
     */
    public void write(Scope scope, String programme, Path folder, Language language) {
        files.write(whole(scope, extent(scope, programme)), folder, language);
    }

    private Summary compose(Scope scope, Extent extent, int entries) {
        return scope.read(db -> {
            var programme =
                    programmes.find(scope, extent.programme()).orElseThrow(() -> Refusal.missing("summary.missing"));
            var counting = new Counting(db, figures, extent, new Postings(db).head(), asOf(programme));
            return composing.compose(db, scope, programme, counting, entries);
        });
    }

    /** What is late is judged today, or on the last day of a programme that is over. */
    private LocalDate asOf(Programme programme) {
        var choice = new ProgrammeChoice(
                programme.id(), programme.slug(), programme.title(), programme.from(), programme.to());
        return choice.asOf(LocalDate.ofInstant(clock.instant(), Fact.ZONE));
    }
}
