package groundwork.account.web;

import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import java.util.List;

/**
 * The account on paper, A4 landscape.
 *
 * @param sentence what it was narrowed to, in words
 * @param cut true when there is more than fits on paper sensibly
 */
public record AccountPrint(ProgrammeChoice programme, List<String> sentence, List<Row> rows, boolean cut, String back)
        implements Page {}
