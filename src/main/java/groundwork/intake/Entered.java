package groundwork.intake;

import groundwork.intake.drafting.Values;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** A workbook whose columns have been matched to ours. May be gone through again and again; rows are not kept. */
public interface Entered {

    /** The order in which sheets are taken, whatever the order of their tabs: what is referred to comes first. */
    List<String> ORDER = List.of(
            "people", "villages", "households", "book", "pairings", "demands", "account", "relief", ExportedRows.KIND);

    /**
     * What the plan sheet says of the programme.
     *
     * @param values by the keys of the plan: county, slug, title, from, to, unit …
     */
    record Plan(Values values, List<Target> targets, List<String> deficiencies, List<String> promises) {}

    record Target(String figure, BigDecimal atLeast) {}

    /** Null where the workbook has no plan sheet: its rows then belong to a programme that is chosen. */
    Plan plan();

    /** What is wrong with the plan sheet itself. */
    List<Problem> planProblems();

    /**
     * A tab that is taken for one of our sheets.
     *
     * @param identity name of the sheet in ids, as far as the workbook alone tells it
     */
    record Tab(String kind, String name, String identity) {

        /** What it goes by where it is not alone of its kind. */
        public String own() {
            return own(kind, name);
        }

        public static String own(String kind, String name) {
            return kind + "/" + name.strip();
        }
    }

    /** Those with rows, in the order of the workbook; the plan is none of them. */
    List<Tab> tabs();

    /** Every row of every sheet of this kind, from the top. */
    void rows(String kind, Consumer<EnteredRow> to);

    /** How many rows there are altogether, for progress. */
    long count();
}
