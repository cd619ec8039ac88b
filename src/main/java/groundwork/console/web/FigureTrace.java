package groundwork.console.web;

import groundwork.figure.Value;
import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import groundwork.ledger.Entry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One figure with its definition, its scope, the position it was counted at, and the entries behind it.
 *
 * @param next address of the entries after these, or null
 */
public record FigureTrace(
        ProgrammeChoice programme,
        Value value,
        String place,
        List<Behind> entries,
        List<Value> parts,
        String next,
        boolean first)
        implements Page {

    /**
     * @param what happened; told in the language of the page
     * @param about its topic or title, from its words; may be empty
     * @param late days between the day and the day it was entered
     */
    public record Behind(
            UUID entry, long position, LocalDate day, Entry what, String about, BigDecimal amount, long late) {}
}
