package groundwork.form.web;

import groundwork.frame.Page;
import groundwork.frame.ProgrammeChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A form on paper, typed in.
 *
 * @param token of this one: sent twice it is entered once
 * @param day on which they came back, as with the one before
 * @param returned how many came back so far
 */
public record AnswerPage(
        ProgrammeChoice programme,
        UUID sheet,
        String title,
        List<Shown> questions,
        UUID token,
        LocalDate day,
        long returned)
        implements Page {}
