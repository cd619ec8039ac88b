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
import groundwork.summary.document.SummaryFigure;
import groundwork.summary.paper.SummaryFiles;
import groundwork.summary.prose.Spoken;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    private final Drafts drafts;
    private final Vocabulary vocabulary;
    private final Recent recent;
    private final Clock clock;

    Summaries(
            Programmes programmes,
            SummaryComposing composing,
            Figures figures,
            SummaryFiles files,
            Drafts drafts,
            Vocabulary vocabulary,
            Recent recent,
            Clock clock) {
        this.programmes = programmes;
        this.composing = composing;
        this.figures = figures;
        this.files = files;
        this.drafts = drafts;
        this.vocabulary = vocabulary;
        this.recent = recent;
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
     * One figure of a summary with its first entries, counted where the text on somebody's screen was.
     *
     * @param key as the text cites it
     * @param position the text was counted at; one that is yet to come means now
     * @return empty where no figure is called so
     */
    public Optional<SummaryFigure> figure(Scope scope, Extent extent, String key, Long position, int entries) {
        return scope.read(db -> {
            var programme = programme(scope, extent);
            long head = new Postings(db).head();
            long at = position == null ? head : Math.clamp(position, 0, head);
            var counting = new Counting(db, scope.county(), figures, extent, at, asOf(programme), recent);
            return composing.figure(scope, programme, counting, key, entries);
        });
    }

    /** By name, for who edits the text: what can be cited in it. */
    public Spoken spoken(Summary summary, Language language) {
        return vocabulary.of(summary, language);
    }

    /** What the programme says in words and a text may cite, by the word that cites it; without what is not known. */
    public Map<String, String> facts(Summary summary, Language language) {
        return vocabulary.facts(summary, language);
    }

    /** @param demands to be told as cases, in order; null: chosen by rank again */
    public void tell(Scope scope, Extent extent, List<UUID> demands) {
        drafts.tell(scope, extent, demands);
    }

    /** Whether somebody has chosen the cases; otherwise the best are told. */
    public boolean chosen(Scope scope, Extent extent) {
        return scope.read(db -> drafts.told(db, extent).isPresent());
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
            var programme = programme(scope, extent);
            var counting =
                    new Counting(db, scope.county(), figures, extent, new Postings(db).head(), asOf(programme), recent);
            return composing.compose(db, scope, programme, counting, entries);
        });
    }

    private Programme programme(Scope scope, Extent extent) {
        return programmes.find(scope, extent.programme()).orElseThrow(() -> Refusal.missing("summary.missing"));
    }

    /** What is late is judged today, or on the last day of a programme that is over. */
    private LocalDate asOf(Programme programme) {
        var choice = new ProgrammeChoice(
                programme.id(), programme.slug(), programme.title(), programme.from(), programme.to());
        return choice.asOf(Fact.today(clock));
    }
}
