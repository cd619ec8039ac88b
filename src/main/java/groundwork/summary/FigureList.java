package groundwork.summary;

import groundwork.figure.Figure;
import groundwork.figure.Figures;
import groundwork.figure.Value;
import groundwork.frame.Bilingual;
import groundwork.programme.Target;
import groundwork.summary.document.Naming;
import groundwork.summary.document.ProgrammeFacts;
import groundwork.summary.document.SummaryFigure;
import groundwork.summary.prose.Citation;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * The figures that stand beside a summary's text: those it cites, those with a target, and all others that have
 * anything.
 */
@Component
final class FigureList {

    private static final Figures.Evidence NONE = new Figures.Evidence(List.of(), "");

    /** As many of its entries as show what they are like. */
    private static final int TASTE = 5;

    private final Figures figures;
    private final Naming naming;

    FigureList(Figures figures, Naming naming) {
        this.figures = figures;
        this.naming = naming;
    }

    List<SummaryFigure> of(
            ProgrammeFacts programme,
            Counting counting,
            List<String> cited,
            List<Target> targets,
            Function<Long, Bilingual> places,
            Bilingual unit,
            int entries) {
        return keys(counting, cited, targets).stream()
                .map(key -> counting.value(Citation.of(key))
                        .map(value -> figure(
                                key,
                                value,
                                naming.scope(programme, value.extent(), places, unit),
                                entries == 0 ? NONE : counting.evidence(value, entries),
                                entries == 0 ? List.of() : counting.first(value, TASTE),
                                target(targets, key),
                                cited.contains(key)))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** One of them, without the hash over all its entries. */
    Optional<SummaryFigure> one(
            ProgrammeFacts programme,
            Counting counting,
            String key,
            List<Target> targets,
            Function<Long, Bilingual> places,
            Bilingual unit,
            int entries) {
        return Citation.read(key)
                .flatMap(counting::value)
                .map(value -> figure(
                        key,
                        value,
                        naming.scope(programme, value.extent(), places, unit),
                        NONE,
                        counting.first(value, entries),
                        target(targets, key),
                        true));
    }

    private Set<String> keys(Counting counting, List<String> cited, List<Target> targets) {
        var keys = new LinkedHashSet<>(cited);
        targets.forEach(target -> Citation.read(target.figure()).ifPresent(one -> keys.add(one.key())));
        for (var figure : figures.all()) {
            var whole = Citation.of(figure.id());
            if (counting.value(whole).filter(value -> !value.isZero()).isEmpty()) continue;
            // Amounts of different measures are never added, so there is no whole.
            if (figure.unit() != Figure.Unit.GOODS) keys.add(whole.key());
            if (figure.part() == null && !figure.parts().isEmpty() || figure.unit() == Figure.Unit.GOODS)
                counting.parts(whole).forEach(part -> keys.add(whole.part(part).key()));
        }
        return keys;
    }

    private static BigDecimal target(List<Target> targets, String key) {
        return targets.stream()
                .filter(target -> target.figure().equals(key))
                .map(Target::atLeast)
                .findFirst()
                .orElse(null);
    }

    private SummaryFigure figure(
            String key,
            Value value,
            Bilingual scope,
            Figures.Evidence evidence,
            List<Figures.Traced> first,
            BigDecimal atLeast,
            boolean cited) {
        return new SummaryFigure(
                key,
                naming.label(value.figure()),
                naming.definition(value.figure()),
                naming.written(value),
                naming.unit(value.figure()),
                scope,
                value,
                evidence,
                first,
                atLeast,
                cited);
    }
}
