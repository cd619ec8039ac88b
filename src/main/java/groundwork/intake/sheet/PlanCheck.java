package groundwork.intake.sheet;

import groundwork.intake.Problem;
import groundwork.intake.Remark;
import groundwork.intake.value.Plain;
import java.util.List;
import java.util.Set;

/** What a plan must say before anything else can be read. */
final class PlanCheck {

    private static final Set<String> CODES = Set.of("county", "slug");

    private PlanCheck() {}

    /** Codes are taken without the blanks and full-width characters around them. */
    static Object cleaned(String key, ReadValues values) {
        return CODES.contains(key) ? Plain.of(values.text(key)) : values.remove(key);
    }

    /** Adds what is missing or wrong to the problems. */
    static boolean whole(ReadValues values, String sheet, int row, List<Problem> problems) {
        int before = problems.size();
        for (var fact : PlanSheet.FACTS) {
            boolean told =
                    problems.stream().anyMatch(problem -> fact.key().equals(problem.column()) && problem.error());
            if (fact.required() && !values.holds(fact.key()) && !told) {
                add(problems, sheet, row, fact.key(), Remark.of("row.required", fact.head()));
            }
        }
        if (values.holds("county") && !values.text("county").matches("[1-9]\\d{5}")) {
            add(problems, sheet, row, "county", Remark.of("plan.county"));
        }
        if (values.holds("slug") && !values.text("slug").matches("[a-z0-9]+(?:-[a-z0-9]+)*")) {
            add(problems, sheet, row, "slug", Remark.of("plan.slug"));
        }
        var from = values.date("from");
        var to = values.date("to");
        if (from != null && to != null && to.isBefore(from)) {
            add(problems, sheet, row, "to", Remark.of("value.date.backwards"));
        }
        return problems.size() == before
                && problems.stream().noneMatch(problem -> problem.error() && isFact(problem.column()));
    }

    private static boolean isFact(String column) {
        return column != null
                && PlanSheet.FACTS.stream()
                        .anyMatch(fact -> fact.required() && fact.key().equals(column));
    }

    private static void add(List<Problem> problems, String sheet, int row, String column, Remark remark) {
        problems.add(new Problem(sheet, row, column, true, remark.key(), remark.args()));
    }
}
