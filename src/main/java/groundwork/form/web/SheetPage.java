package groundwork.form.web;

import groundwork.form.Issue;
import groundwork.form.Sheet;
import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import java.time.LocalDate;
import java.util.List;

/**
 * One version of a form, what was issued of it, and how to issue more.
 *
 * @param versions all, the newest first
 * @param most that are issued at once
 */
public record SheetPage(
        ProgrammeChoice programme,
        Sheet sheet,
        String title,
        List<Sheet> versions,
        List<Shown> questions,
        Paged<Line> issues,
        List<Choice> recipients,
        List<Choice> villages,
        LocalDate today,
        int most)
        implements Page {

    public record Line(Issue issue, String village, String recipient) {}

    public boolean newest() {
        return versions.getFirst().entry().equals(sheet.entry());
    }
}
