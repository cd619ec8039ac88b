package groundwork.ledger;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Whether the facts of an entry that was sent say what its kind must say. What is appended is projected for ever after,
 * so what no projection could follow is malformed.
 */
final class Soundness {

    /** Of texts in facts: codes, names of figures. What is longer does not fit into an index. */
    private static final int LONGEST = 100;

    /** What an entry of its kind may leave out; whole numbers and lists are 0 and empty then. */
    private static final Set<String> MAY_BE_ABSENT = Set.of(
            "assistance.given.pairing",
            "assistance.given.household",
            "assistance.given.yuan",
            "assistance.information_given.pairing",
            "assistance.information_given.household",
            "assistance.job_found.person",
            "assistance.job_found.pairing",
            "assistance.job_found.household",
            "card.issued.household",
            "demand.declined.instead",
            "demand.escalated.automatic",
            "demand.raised.household",
            "demand.raised.subtopic",
            "demand.raised.urgency",
            "demand.raised.whom",
            "demand.referred.due",
            "demand.settled.benefit",
            "demand.urged.automatic",
            "form.drawn_up.questions.use",
            "form.drawn_up.sheet",
            "form.issued.sheet",
            "form.returned.answers.amount",
            "form.returned.answers.day",
            "form.returned.sheet",
            "form.returned.way",
            "funds.granted.demand",
            "funds.granted.grantor",
            "funds.granted.pairing",
            "funds.raised.demand",
            "funds.raised.pairing",
            "funds.spent.benefit",
            "funds.spent.demand",
            "funds.spent.pairing",
            "hazard.cleared.hazard",
            "household.registered.team",
            "opinion.sorted.topic",
            "opinion.taken_down.form",
            "pairing.formed.household",
            "pairing.formed.person",
            "pairing.planned.due",
            "relief.stocked.supply",
            "resource.lent.lender",
            "resource.lent.worth",
            "resource.lent.benefit",
            "resource.lent.demand",
            "visit.made.household");

    private Soundness() {}

    /** Kinds that the server alone writes, from what it knows itself. */
    static boolean ours(Class<?> kind) {
        return AuditEntry.class.isAssignableFrom(kind) || ErasureEntry.class.isAssignableFrom(kind);
    }

    /** @return what is not sound, or null */
    static String flaw(Fact fact) {
        var about = fact.about();
        if (fact.entry() instanceof ProgrammeEntry planned
                && !(planned instanceof ProgrammeEntry.Planned)
                && about.programme() == null) return "about.programme";
        if (fact.entry() instanceof ProgrammeEntry.VillageIncluded && about.village() == null) return "about.village";
        if (fact.entry() instanceof ProgrammeEntry.Planned plan
                && (plan.slug() == null || !plan.slug().matches("[a-z0-9][a-z0-9-]*"))) return "facts.slug";
        if (fact.entry() instanceof PairingEntry.Formed pair && pair.household() == null && pair.person() == null)
            return "facts.household";
        if (fact.entry() instanceof DemandEntry.Rated rated && (rated.faces() < 1 || rated.faces() > 5))
            return "facts.faces";
        if (fact.entry() instanceof AttachmentEntry.Attached photo) {
            if (photo.sha256() != null && !photo.sha256().matches("[0-9a-f]{64}")) return "facts.sha256";
            if (photo.length() < 1) return "facts.length";
        }
        return fact.entry() instanceof Unknown ? null : flaw(Kinds.of(fact.entry()), (Record) fact.entry());
    }

    private static String flaw(String kind, Record said) {
        for (var component : said.getClass().getRecordComponents()) {
            var flaw = flaw(kind + "." + component.getName(), component, value(said, component));
            if (flaw != null) return flaw;
        }
        return null;
    }

    private static String flaw(String name, RecordComponent component, Object value) {
        var field = "facts." + component.getName();
        return switch (value) {
            case null -> MAY_BE_ABSENT.contains(name) ? null : field;
            case Integer number when number < 0 -> field;
            case BigDecimal amount when amount.signum() < 0 -> field;
            case String text when text.isBlank() || text.length() > LONGEST -> field;
            case LocalDate day when day.getYear() < 1900 || day.getYear() > 2199 -> field;
            case List<?> many -> many.stream().anyMatch(one -> !sound(name, one)) ? field : null;
            case Record part -> flaw(name, part) == null ? null : field;
            default -> null;
        };
    }

    private static boolean sound(String name, Object item) {
        return switch (item) {
            case String text -> !text.isBlank() && text.length() <= LONGEST;
            case Record part -> flaw(name, part) == null;
            default -> true;
        };
    }

    private static Object value(Record said, RecordComponent component) {
        try {
            return component.getAccessor().invoke(said);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
