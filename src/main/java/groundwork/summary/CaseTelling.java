package groundwork.summary;

import groundwork.demand.Demand;
import groundwork.demand.State;
import groundwork.demand.Step;
import groundwork.directory.Unit;
import groundwork.frame.Bilingual;
import groundwork.frame.Language;
import groundwork.frame.Say;
import groundwork.ledger.Benefit;
import groundwork.ledger.DemandEntry;
import groundwork.summary.document.Naming;
import groundwork.summary.prose.Numbers;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Tells a demand in two sentences: who raised what, and what came of it. */
@Component
class CaseTelling {

    private final Naming naming;

    CaseTelling(Naming naming) {
        this.naming = naming;
    }

    /**
     * @param who masked, or empty
     * @param said words of a step by field
     * @param units null for one that is not known
     */
    record Material(
            Demand demand,
            String who,
            BiFunction<Step, String, String> said,
            Function<UUID, Unit> units,
            Function<Long, Bilingual> places) {}

    Bilingual tell(Material material) {
        return new Bilingual(tell(material, Language.EN), tell(material, Language.ZH));
    }

    String topic(Demand demand) {
        var topic = demand.first().topic();
        return topic == null ? null : topic.name().toLowerCase(Locale.ROOT);
    }

    private String tell(Material material, Language language) {
        return (capital(raised(material, language)) + (language == Language.EN ? " " : "") + done(material, language))
                .strip();
    }

    private String raised(Material material, Language language) {
        var raised = material.demand().raised();
        var text = material.said().apply(raised, "text");
        var what = Citable.sentence(text.isBlank() ? material.said().apply(raised, "title") : text);
        var topic = topic(material.demand()) == null ? "other" : topic(material.demand());
        var day = Naming.day(raised.day(), language);
        return say(
                language,
                "summary.case.raised",
                who(material, language),
                day,
                say(language, "summary.part." + topic),
                what);
    }

    private String who(Material material, Language language) {
        var village = material.demand().raised().fact().about().village();
        int households = material.demand().first().households();
        var who = material.who();
        if (who.isBlank())
            who = say(language, households > 1 ? "summary.case.households" : "summary.case.household", households);
        return village == null
                ? who
                : say(
                        language,
                        "summary.case.of",
                        who,
                        material.places().apply(village).in(language));
    }

    private String done(Material material, Language language) {
        var clauses = new ArrayList<String>();
        for (var told : material.demand().life())
            if (!told.flagged()) clause(told.step(), material, language).ifPresent(clauses::add);
        if (material.demand().state() == State.WAITING) clauses.add(say(language, "summary.case.waiting"));
        if (clauses.isEmpty()) return "";
        var joined = String.join(language == Language.EN ? "; " : "，", clauses);
        return capital(joined) + (language == Language.EN ? "." : "。");
    }

    private Optional<String> clause(Step step, Material material, Language language) {
        var day = day(step, material, language);
        var demand = material.demand();
        return switch (step.what()) {
            case DemandEntry.Referred to ->
                Optional.ofNullable(material.units().apply(to.unit()))
                        .map(unit -> say(language, "summary.case.referred", day, unit.name(language.locale())));
            case DemandEntry.ApprovalSought _ ->
                Optional.of(sought(material.said().apply(step, "authority"), day, language));
            case DemandEntry.ApprovalGranted _ -> Optional.of(say(language, "summary.case.granted", day));
            // A settlement that was disputed, and whatever confirmed it, came to nothing.
            case DemandEntry.Settled settled
            when step.equals(demand.settled()) -> Optional.of(settled(settled, step, day, material, language));
            case DemandEntry.Confirmed confirmed
            when step.equals(demand.confirmed()) ->
                Optional.of(say(language, "summary.case.confirmed" + by(confirmed), day));
            case DemandEntry.Raised _,
                    DemandEntry.Accepted _,
                    DemandEntry.Declined _,
                    DemandEntry.Escalated _,
                    DemandEntry.ExtensionAsked _,
                    DemandEntry.ExtensionGranted _,
                    DemandEntry.ExtensionRefused _,
                    DemandEntry.LookedBack _,
                    DemandEntry.Noted _,
                    DemandEntry.Progressed _,
                    DemandEntry.Rated _,
                    DemandEntry.UnitJoined _,
                    DemandEntry.UnitLeft _,
                    DemandEntry.Urged _,
                    DemandEntry.ApprovalRefused _,
                    DemandEntry.Settled _,
                    DemandEntry.Confirmed _,
                    DemandEntry.Disputed _,
                    DemandEntry.Merged _,
                    DemandEntry.Withdrawn _ -> Optional.empty();
        };
    }

    /** The year once is enough. */
    private static String day(Step step, Material material, Language language) {
        var raised = material.demand().raised().day();
        return raised.getYear() == step.day().getYear()
                ? Say.shortDay(step.day(), language)
                : Say.day(step.day(), language);
    }

    private static String by(DemandEntry.Confirmed confirmed) {
        return confirmed.by() == DemandEntry.Confirmer.SECOND_OFFICER ? "ByOfficer" : "";
    }

    private String sought(String authority, String day, Language language) {
        return authority.isBlank()
                ? say(language, "summary.case.soughtAbove", day)
                : say(language, "summary.case.sought", day, authority);
    }

    private String settled(DemandEntry.Settled settled, Step step, String day, Material material, Language language) {
        var means = settled.means() == null ? "own" : settled.means().name().toLowerCase(Locale.ROOT);
        var clause = say(language, "summary.case.settled." + means, day);
        var how = Citable.sentence(material.said().apply(step, "text"));
        if (!how.isBlank()) clause = say(language, "summary.case.how", clause, how);
        return settled.benefit() == null
                ? clause
                : say(language, "summary.case.benefit", clause, benefit(settled.benefit(), language));
    }

    private String benefit(Benefit benefit, Language language) {
        if (benefit.measure() == Benefit.Measure.MU)
            return say(language, "summary.land", Numbers.plain(benefit.amount()));
        var one = benefit.amount().compareTo(java.math.BigDecimal.ONE) == 0 ? "one." : "many.";
        return say(
                language,
                "summary." + one + benefit.measure().name().toLowerCase(Locale.ROOT),
                Numbers.plain(benefit.amount()));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String say(Language language, String key, Object... args) {
        return naming.say(language, key, args);
    }
}
