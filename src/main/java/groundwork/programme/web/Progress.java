package groundwork.programme.web;

import groundwork.directory.Scope;
import groundwork.figure.Extent;
import groundwork.figure.Figures;
import groundwork.figure.Value;
import groundwork.ledger.Postings;
import groundwork.programme.Programme;
import groundwork.programme.Programmes;
import groundwork.programme.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far a programme is: its targets beside their figures, all counted at one position. */
@Component("programmeProgress")
class Progress {

    private final Programmes programmes;
    private final Figures figures;
    private final Labels labels;

    Progress(Programmes programmes, Figures figures, Labels labels) {
        this.programmes = programmes;
        this.figures = figures;
        this.labels = labels;
    }

    List<TargetLine> targets(Scope scope, Programme programme, Locale reader) {
        var targets = programmes.targets(scope, programme.id());
        return scope.read(db -> {
            long position = new Postings(db).head();
            return targets.stream()
                    .map(target -> line(db, target, programme, position, reader))
                    .toList();
        });
    }

    private TargetLine line(JdbcClient db, Target target, Programme programme, long position, Locale reader) {
        var value = figures.cited(target.figure())
                .map(figure -> figures.count(db, figure, Extent.of(programme.id()), position, null));
        return new TargetLine(
                target.entry(),
                target.figure(),
                labels.figure(reader, target.figure()),
                value.map(Value::value).orElse(BigDecimal.ZERO),
                value.map(Value::unnamed).orElse(BigDecimal.ZERO),
                target.atLeast());
    }

    /** A figure for each village of a programme, by village; empty where nobody defines it. */
    Map<Long, BigDecimal> byVillage(Scope scope, Programme programme, String cite) {
        return figures.cited(cite)
                .map(figure -> scope.read(
                        db -> figures.byVillage(db, figure, Extent.of(programme.id()), new Postings(db).head())))
                .orElse(Map.of());
    }
}
