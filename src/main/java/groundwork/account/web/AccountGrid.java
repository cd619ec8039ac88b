package groundwork.account.web;

import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Tab;
import java.util.List;

/**
 * The account.
 *
 * @param officer name of the one it is narrowed to, or null
 */
public record AccountGrid(
        ProgrammeChoice programme,
        Asked asked,
        Paged<Row> rows,
        List<Tab> tabs,
        List<Choice> kinds,
        List<Choice> villages,
        List<Choice> units,
        String officer)
        implements Page {

    public String export() {
        return asked.in("/account.xlsx", programme.slug());
    }

    public String print() {
        return asked.in("/account/print", programme.slug());
    }
}
