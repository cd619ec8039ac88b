package groundwork.console.web;

import groundwork.frame.Bilingual;
import groundwork.frame.ToDo;
import java.time.LocalDate;

/**
 * Something to be done.
 *
 * @param note what else tells it from its neighbours, masked
 * @param with the unit that has to do it, or null
 * @param state where it stands, in the language asked for
 * @param page on which it is done
 */
record ToDoAnswer(String title, String note, LocalDate due, boolean late, Bilingual with, String state, String page) {

    static ToDoAnswer of(ToDo one) {
        var by = one.deadline();
        return new ToDoAnswer(
                one.title(),
                one.note(),
                by == null ? null : by.due(),
                by != null && by.late(),
                one.with(),
                one.state(),
                one.href());
    }

    @Override
    public String toString() {
        return "ToDoAnswer";
    }
}
