package groundwork.programme.web;

import groundwork.frame.OneOf;
import groundwork.ledger.ProgrammeEntry.ProgrammeKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A campaign.
 *
 * @param unit whose programme it is, or null
 * @param from first day, and {@code to} last day, both included
 */
record Campaign(
        UUID id,
        String slug,
        @OneOf(ProgrammeKind.class) String kind,
        String title,
        UUID unit,
        LocalDate from,
        LocalDate to) {}
