package groundwork.card.web;

import groundwork.frame.LookedAt;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ProgrammeChoices;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The programme that is looked at, or the whole county; stays with whoever goes on from page to page.
 *
 * @param programme null for the whole county
 * @param today by the county's clock
 */
public record Looked(ProgrammeChoice programme, LocalDate today) {

    public String in(String address) {
        if (programme != null) return programme.in(address);
        return address + (address.contains("?") ? "&" : "?") + ProgrammeChoices.NAME + "=" + LookedAt.WHOLE;
    }

    /** From when days without a visit are counted back. */
    LocalDate asOf() {
        return ProgrammeChoice.asOf(programme, today);
    }

    UUID id() {
        return programme == null ? null : programme.id();
    }
}
