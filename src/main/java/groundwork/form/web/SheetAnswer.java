package groundwork.form.web;

import java.util.UUID;

/**
 * A form that was drawn up.
 *
 * @param id of its latest version
 */
record SheetAnswer(UUID id, String title, int version, long issued, long answered) {

    static SheetAnswer of(FormPage.SheetLine one) {
        return new SheetAnswer(one.entry(), one.title(), one.version(), one.issued(), one.answered());
    }
}
