package groundwork.summary;

import groundwork.directory.Scope;
import groundwork.directory.Townships;
import groundwork.figure.Extent;
import groundwork.frame.Bilingual;
import groundwork.frame.Language;
import groundwork.programme.Programme;
import groundwork.programme.Programmes;
import groundwork.summary.document.Case;
import groundwork.summary.document.Composer;
import groundwork.summary.document.Document;
import groundwork.summary.document.Edit;
import groundwork.summary.document.Naming;
import groundwork.summary.document.ProgrammeFacts;
import groundwork.summary.document.Summary;
import groundwork.summary.document.SummaryFigure;
import groundwork.summary.prose.TemplateFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a summary together from what every noun says of its programme. */
@Component
final class SummaryComposing {

    private final Programmes programmes;
    private final ProgrammeReading reading;
    private final Cases cases;
    private final Drafts drafts;
    private final Naming naming;
    private final FigureList figures;
    private final Recent recent;

    /** In which text names were looked for, among the words of which entries. */
    private record Looked(int county, long position, String text) {
        @Override
        public String toString() {
            return "Looked[" + county + " " + position + "]";
        }
    }

    SummaryComposing(
            Programmes programmes,
            ProgrammeReading reading,
            Cases cases,
            Drafts drafts,
            Naming naming,
            FigureList figures,
            Recent recent) {
        this.programmes = programmes;
        this.reading = reading;
        this.cases = cases;
        this.drafts = drafts;
        this.naming = naming;
        this.figures = figures;
        this.recent = recent;
    }

    /** @param entries how many entries behind each figure are named; 0 asks for none */
    Summary compose(JdbcClient db, Scope scope, Programme programme, Counting counting, int entries) {
        var extent = counting.extent();
        var facts = facts(scope, programme, extent);
        var candidates = cases.candidates(db, scope, extent, place(scope, facts));
        var told = told(drafts.told(db, extent).orElse(null), candidates);
        var edits = new EnumMap<Language, Map<String, Edit>>(Language.class);
        for (var language : Language.values()) edits.put(language, drafts.edits(db, extent, language));
        var text = written(facts, told, edits);
        var names = recent.get(new Looked(scope.county(), counting.position(), text), () -> KnownNames.in(db, text));
        var documents = new EnumMap<Language, Document>(Language.class);
        for (var language : Language.values())
            documents.put(
                    language,
                    Composer.compose(
                            TemplateFile.of(facts.kind().name(), language),
                            edits.get(language),
                            citable(language, facts, counting, told, candidates),
                            names));
        var cited = Stream.of(Language.values())
                .flatMap(language -> documents.get(language).cited().stream())
                .distinct()
                .toList();
        var targets = programmes.targets(scope, facts.id());
        return new Summary(
                facts,
                extent,
                counting.position(),
                documents,
                figures.of(facts, counting, cited, targets, place(scope, facts), unit(scope, extent), entries),
                told,
                candidates);
    }

    private ProgrammeFacts facts(Scope scope, Programme programme, Extent extent) {
        var whole = reading.of(scope, programme);
        var by = extent.unit() == null || extent.unit().equals(programme.unit())
                ? null
                : BureauName.of(reading.unit(scope, extent.unit()), whole.county());
        return whole.within(extent, by);
    }

    /**
     * One figure with its first entries.
     *
     * @param entries how many of them are told
     */
    Optional<SummaryFigure> figure(Scope scope, Programme programme, Counting counting, String key, int entries) {
        var facts = facts(scope, programme, counting.extent());
        return figures.one(
                facts,
                counting,
                key,
                programmes.targets(scope, facts.id()),
                place(scope, facts),
                unit(scope, counting.extent()),
                entries);
    }

    private Citable citable(
            Language language, ProgrammeFacts facts, Counting counting, List<Case> told, List<Case> candidates) {
        var byId = candidates.stream()
                .collect(Collectors.toMap(one -> one.demand().toString(), one -> one, (a, b) -> a, LinkedHashMap::new));
        return new Citable(language, facts, counting, naming, told, byId);
    }

    /** Those that were chosen, as far as they can be told; otherwise the best. */
    static List<Case> told(List<UUID> chosen, List<Case> candidates) {
        if (chosen == null) return candidates.stream().limit(Cases.TOLD).toList();
        var told = new ArrayList<Case>();
        for (var id : chosen)
            candidates.stream()
                    .filter(one -> one.demand().equals(id))
                    .findFirst()
                    .ifPresent(told::add);
        return told;
    }

    /** Everything that people typed and that is shown: here names may stand. */
    private static String written(ProgrammeFacts facts, List<Case> told, Map<Language, Map<String, Edit>> edits) {
        var text = new StringBuilder();
        edits.values()
                .forEach(each ->
                        each.values().forEach(edit -> text.append(edit.text()).append('\n')));
        facts.deficiencies().forEach(note -> text.append(note.text()).append('\n'));
        facts.promises().forEach(note -> text.append(note.text()).append('\n'));
        facts.villages().forEach(village -> text.append(village.problems()).append('\n'));
        facts.plan().values().forEach(words -> text.append(words).append('\n'));
        told.forEach(one -> text.append(one.told().zh()).append(one.told().en()).append('\n'));
        return text.toString();
    }

    private Function<Long, Bilingual> place(Scope scope, ProgrammeFacts facts) {
        return code -> facts.villages().stream()
                .filter(village -> village.code() == code)
                .findFirst()
                .map(ProgrammeFacts.Village::name)
                .orElseGet(() -> reading.name(Townships.now(scope), code));
    }

    private Bilingual unit(Scope scope, Extent extent) {
        return extent.unit() == null ? null : reading.unit(scope, extent.unit());
    }
}
