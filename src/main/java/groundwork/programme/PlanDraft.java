package groundwork.programme;

import groundwork.frame.Flaw;
import groundwork.frame.Refusal;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.ProgrammeEntry.ProgrammeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A plan as somebody hands it in; parts may be missing until {@link #examine} has looked.
 *
 * @param slug lower-case letters, digits and hyphens, 3 to 60 of them; empty to have one made from the year
 * @param unit whose programme it is, or null
 */
public record PlanDraft(String slug, ProgrammeKind kind, UUID unit, LocalDate from, LocalDate to, PlanWords words) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{1,58}[a-z0-9])");

    public PlanDraft {
        slug = slug == null ? "" : slug.strip();
    }

    /** @throws Refusal with what is wrong with each field */
    void examine() {
        var flaws = new ArrayList<Flaw>();
        if (words.title().isEmpty()) flaws.add(Flaw.at("title", "programme.flaw.title"));
        if (!slug.isEmpty() && !SLUG.matcher(slug).matches()) flaws.add(Flaw.at("slug", "programme.flaw.slug"));
        if (kind == null) flaws.add(Flaw.at("kind", "programme.flaw.kind"));
        if (from == null) flaws.add(Flaw.at("from", "programme.flaw.day"));
        if (to == null) flaws.add(Flaw.at("to", "programme.flaw.day"));
        if (from != null && to != null && to.isBefore(from)) flaws.add(Flaw.at("to", "programme.flaw.order"));
        if (!flaws.isEmpty()) throw Refusal.flawed(flaws);
    }

    ProgrammeEntry.Planned entry() {
        return new ProgrammeEntry.Planned(slug, kind, from, to);
    }

    PlanDraft named(String made) {
        return new PlanDraft(made, kind, unit, from, to, words);
    }
}
