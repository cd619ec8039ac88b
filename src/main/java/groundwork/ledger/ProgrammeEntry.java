package groundwork.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A campaign (活动): its plan, people, places and targets. Its id is that of its {@link Planned}. */
public sealed interface ProgrammeEntry extends Entry {

    /** Which template its summary follows. */
    enum ProgrammeKind {
        /** Grass-roots work over a year: one card, one account, one book. */
        GRASSROOTS_WORK,
        /** A few days of practical things done for the masses. */
        SHORT_CAMPAIGN
    }

    enum Role {
        LEADER,
        DEPUTY_LEADER,
        MEMBER,
        INSPECTOR,
        OFFICE,
        LIAISON,
        PARTICIPANT
    }

    /**
     * Words {@code plan}: title, document, documentNumber, requirements, contents, measures, objectives.
     *
     * @param slug name in commands and addresses, unique in the county
     */
    @Kind("programme.planned")
    record Planned(String slug, ProgrammeKind kind, LocalDate from, LocalDate to) implements ProgrammeEntry {}

    /** @param figure id of the figure; a later target for the same figure replaces it */
    @Kind("programme.targeted")
    record Targeted(String figure, BigDecimal atLeast) implements ProgrammeEntry {}

    @Kind("programme.joined")
    record Joined(UUID officer, Role role) implements ProgrammeEntry {}

    /** The village is that of {@link About}. */
    @Kind("programme.village_included")
    record VillageIncluded() implements ProgrammeEntry {}

    /** Something that did not go well, for the summary. Words {@code note}: text. */
    @Kind("programme.deficiency_found")
    record DeficiencyFound() implements ProgrammeEntry {}

    /** A promise for the next plan, to be followed up. Words {@code note}: text. */
    @Kind("programme.promised")
    record Promised() implements ProgrammeEntry {}
}
