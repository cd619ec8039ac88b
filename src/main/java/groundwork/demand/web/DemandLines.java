package groundwork.demand.web;

import groundwork.demand.AsOf;
import groundwork.demand.Listed;
import groundwork.demand.Silence;
import groundwork.directory.Holidays;
import groundwork.directory.Scope;
import groundwork.frame.Deadline;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts words, names and deadlines to demands, for lists. */
@Component
class DemandLines {

    private final Labels labels;
    private final Holidays holidays;

    DemandLines(Labels labels, Holidays holidays) {
        this.labels = labels;
        this.holidays = holidays;
    }

    /** @param asOf by which they are judged */
    List<DemandLine> of(Scope scope, List<Listed> rows, AsOf asOf) {
        var said = Said.of(
                scope,
                rows.stream().map(Listed::wordsOf).toList(),
                rows.stream().map(Listed::household).toList());
        var units = labels.units(scope);
        var workdays = holidays.workdays();
        var villages = labels.villages(
                rows.stream().map(Listed::village).filter(Objects::nonNull).toList());
        return rows.stream()
                .map(row -> new DemandLine(
                        row,
                        said.title(row.wordsOf()),
                        said.household(row.household()),
                        row.village() == null ? null : Labels.name(villages.get(row.village())),
                        row.holder() == null ? null : Labels.name(units.get(row.holder())),
                        Deadline.of(row.due(), asOf.of(row), workdays),
                        Silence.on(row.state(), row.settled(), asOf.of(row))))
                .toList();
    }
}
