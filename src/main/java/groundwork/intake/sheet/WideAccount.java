package groundwork.intake.sheet;

import groundwork.frame.Bilingual;
import groundwork.intake.Remark;
import groundwork.intake.value.Option;
import java.util.List;

/**
 * Ledgers with a column for each thing counted do not say what kind of activity a row is: what was counted, or who was
 * named, says it. The first of these that the row has is its kind, the others stand beside it.
 */
final class WideAccount {

    /** @param named column of those it may name instead of counting them, or null */
    private record Count(String key, String named, String kind, List<String> kinds) {

        boolean in(ReadValues values) {
            if (values.count(key, 0) > 0) return true;
            // "7户" among the names is a count as well.
            return named != null
                    && values.holds(named)
                    && (!values.names(named).isEmpty() || values.count("count", 0) > 0);
        }
    }

    private static final List<String> MEETINGS =
            List.of("policy_forum", "symposium", "lecture", "mobilisation", "study", "branch");

    private static final List<Count> COUNTS = List.of(
            new Count("visited", "households", "home_visit", List.of("home_visit")),
            new Count("talked", "people", "talk", List.of("talk")),
            new Count("attended", null, "symposium", MEETINGS),
            new Count("forms", null, "forms_issued", List.of("forms_issued")),
            new Count("copies", null, "material", List.of("material")),
            new Count("opinions", null, "opinion", List.of("opinion", "style_opinion")));

    private WideAccount() {}

    /** Gives the row its kind and its count, where the columns of a wide ledger tell them. */
    static void complete(CellReader row) {
        var values = row.values();
        boolean wrong = row.problems().stream().anyMatch(problem -> "kind".equals(problem.column()));
        if (!values.holds("kind") && !wrong) {
            COUNTS.stream().filter(count -> count.in(values)).findFirst().ifPresent(count -> {
                values.put("kind", count.kind());
                row.warn("kind", Remark.of("value.kind.derived", label(count.kind())));
            });
        }
        var kind = values.choice("kind");
        for (var count : COUNTS) {
            if (kind != null
                    && count.kinds().contains(kind)
                    && values.count(count.key()) != null
                    && !values.holds("count")) {
                values.put("count", values.remove(count.key()));
            }
        }
    }

    private static Bilingual label(String kind) {
        return AccountSheet.KINDS.all().stream()
                .filter(option -> option.code().equals(kind))
                .map(Option::label)
                .findFirst()
                .orElseThrow();
    }
}
