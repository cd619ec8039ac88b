package groundwork.form.web;

import groundwork.form.Opinion;

/** An opinion as it is listed, with what was said: never logged. */
public record OpinionLine(Opinion opinion, String village, String text) {

    @Override
    public String toString() {
        return "OpinionLine[" + opinion.entry() + "]";
    }
}
