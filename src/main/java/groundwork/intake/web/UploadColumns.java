package groundwork.intake.web;

import groundwork.frame.Choice;
import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Say;
import groundwork.intake.sheet.Column;
import groundwork.intake.upload.Tab;
import groundwork.intake.upload.TabHead;
import groundwork.intake.upload.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What each sheet of an upload is taken for, column by column, to be changed.
 *
 * @param programmes to choose from where the workbook has no plan of its own
 * @param looked slug of the one that is proposed, or null
 */
public record UploadColumns(Upload upload, List<ProgrammeChoice> programmes, String looked) implements Page {

    /** Below this a person should look at a column. */
    public static final double SURE = 0.9;

    public String address() {
        return "/imports/uploads/" + upload.id();
    }

    public List<Choice> programmeChoices() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", Say.t("intake.columns.programme.none")));
        programmes.forEach(one -> choices.add(new Choice(one.slug(), one.title())));
        return choices;
    }

    public List<Choice> kinds() {
        return SheetChoices.kinds();
    }

    public List<Choice> columns(Tab tab) {
        return SheetChoices.columns(tab);
    }

    /** What every row must have and the sheet lacks, in words; empty for nothing. */
    public String missing(Tab tab) {
        var between = Say.t("intake.comma");
        return tab.matching().missing().stream()
                // The kind of an activity may follow from what was counted.
                .filter(column -> !column.key().equals("kind") || !counts(tab))
                .map(Column::head)
                .map(Say::t)
                .collect(Collectors.joining(between));
    }

    /** What was recognised as a whole needs no look; what was left out or guessed does. */
    public boolean open(Tab tab, int at) {
        return !missing(tab).isEmpty()
                || tab.heads().stream().anyMatch(head -> head.likeness() < SURE)
                || !ColumnsForm.twice(at, tab).isEmpty();
    }

    public String summary(Tab tab) {
        long out = tab.heads().stream().filter(head -> head.key() == null).count();
        return Say.t("intake.columns.summary", tab.heads().size(), out);
    }

    private static boolean counts(Tab tab) {
        return tab.heads().stream()
                .map(TabHead::key)
                .anyMatch(List.of("visited", "talked", "attended", "forms", "copies", "opinions")::contains);
    }
}
