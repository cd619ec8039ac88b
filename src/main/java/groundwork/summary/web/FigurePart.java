package groundwork.summary.web;

import groundwork.frame.Page;
import groundwork.ledger.Entry;
import groundwork.summary.document.SummaryFigure;
import groundwork.summary.paper.Addresses;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a figure was counted from: shown beside the text.
 *
 * @param figure null where none is open
 */
public record FigurePart(View view, SummaryFigure figure, List<Behind> entries) implements Page {

    /**
     * One entry behind it.
     *
     * @param about its topic or title; may be empty
     * @param late days between the day it happened and the day it was entered
     */
    public record Behind(
            UUID entry, long position, LocalDate day, Entry what, String about, BigDecimal amount, long late) {}

    public String whole() {
        return Addresses.trace(view.programme().slug(), figure.value());
    }

    public String closed() {
        return view.at("/summary");
    }
}
