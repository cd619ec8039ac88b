package groundwork.form.web;

import groundwork.form.Forms.Tally;
import java.util.List;
import java.util.function.Function;

/**
 * Forms issued and returned, by place and recipient, with their total.
 *
 * @param uncoded how many of them had no code, out and back
 */
public record FormTable(List<Row> rows, long issued, long returned, long uncoded) {

    public record Row(Tally tally, String village) {}

    static FormTable of(List<Tally> tallies, Function<Long, String> villages) {
        return new FormTable(
                tallies.stream()
                        .map(tally -> new Row(tally, villages.apply(tally.village())))
                        .toList(),
                tallies.stream().mapToLong(Tally::issued).sum(),
                tallies.stream().mapToLong(Tally::returned).sum(),
                tallies.stream()
                        .mapToLong(tally -> tally.issuedUncoded() + tally.returnedUncoded())
                        .sum());
    }
}
