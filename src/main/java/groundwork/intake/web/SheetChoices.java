package groundwork.intake.web;

import groundwork.frame.Choice;
import groundwork.frame.Say;
import groundwork.intake.sheet.Template;
import groundwork.intake.upload.Tab;
import java.util.ArrayList;
import java.util.List;

/** The kinds of sheets and their columns, to choose from. Called while a page is drawn: its words are the reader's. */
final class SheetChoices {

    private SheetChoices() {}

    static List<Choice> kinds() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", Say.t("intake.columns.sheet.out")));
        for (var kind : Template.KNOWN) {
            choices.add(new Choice(Template.key(kind), Say.t(kind.name())));
            if (kind.key().equals("plan"))
                choices.add(new Choice(Template.WIDE_PLAN, Say.t("intake.columns.plan.wide", Say.t(kind.name()))));
        }
        return choices;
    }

    static List<Choice> columns(Tab tab) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", Say.t("intake.columns.out")));
        tab.taken()
                .ifPresent(kind -> kind.columns()
                        .forEach(column -> choices.add(
                                new Choice(column.key(), Say.t(column.head()) + (column.required() ? " *" : "")))));
        return choices;
    }
}
