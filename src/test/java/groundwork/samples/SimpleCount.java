package groundwork.samples;

import groundwork.figure.Extent;
import groundwork.ledger.About;
import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.Benefit;
import groundwork.ledger.CardEntry;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Entry;
import groundwork.ledger.FormEntry;
import groundwork.ledger.FundsEntry;
import groundwork.ledger.HazardEntry;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.MeetingEntry.MeetingKind;
import groundwork.ledger.OpinionEntry;
import groundwork.ledger.PairingEntry;
import groundwork.ledger.Posting;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.ReliefEntry;
import groundwork.ledger.ResourceEntry;
import groundwork.ledger.TalkEntry;
import groundwork.ledger.TripEntry;
import groundwork.ledger.VillageEntry;
import groundwork.ledger.VisitEntry;
import groundwork.samples.SimpleLedger.Told;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The figures counted once more, from the postings alone, in the plainest way there is: a list of what is counted, made
 * anew for each question. It shares no code with the program's own counting, so that one checks the other.
 */
final class SimpleCount {

    private static final Set<String> IN_SEVERAL_UNITS =
            Set.of("relief.goods", "relief.stocked", "resource.benefit", "benefit.settled", "funds.benefit");

    /** @param whom who or what is counted once; null where there is only an amount */
    private record Item(
            String figure, About about, LocalDate day, Object whom, BigDecimal amount, String part, LocalDate due) {}

    /** @param unnamed how many more were only counted, where others are named */
    record Result(BigDecimal value, BigDecimal unnamed) {}

    private final SimpleLedger ledger;
    private final Map<UUID, UUID> roots;
    private final List<Item> items = new ArrayList<>();

    /** After these postings, which are the first of their county. */
    SimpleCount(List<Posting> postings) {
        ledger = new SimpleLedger(postings);
        roots = ledger.roots();
        visits();
        meetings();
        talks();
        forms();
        demands();
        help();
        money();
        relief();
        trips();
        villages();
        programme();
    }

    /** Figures by citation; those that are zero are left out. */
    static Map<String, BigDecimal> of(List<Posting> postings, UUID programme) {
        var values = new TreeMap<String, BigDecimal>();
        new SimpleCount(postings).in(Extent.of(programme), null).forEach((cite, result) -> {
            if (result.value().signum() != 0) values.put(cite, result.value());
        });
        return values;
    }

    /** @param asOf what is overdue was due before this day; null takes all that have one */
    Map<String, Result> in(Extent extent, LocalDate asOf) {
        var cited = new TreeMap<String, List<Item>>();
        for (var item : items) {
            if (!within(item, extent) || asOf != null && item.due != null && !item.due.isBefore(asOf)) continue;
            if (!IN_SEVERAL_UNITS.contains(item.figure))
                cited.computeIfAbsent(item.figure, f -> new ArrayList<>()).add(item);
            if (!item.part.isEmpty())
                cited.computeIfAbsent(item.figure + ":" + item.part, f -> new ArrayList<>())
                        .add(item);
        }
        var results = new TreeMap<String, Result>();
        cited.forEach((cite, list) -> results.put(cite, result(list)));
        results.values().removeIf(result -> result.value.signum() == 0 && result.unnamed.signum() == 0);
        return results;
    }

    private static boolean within(Item item, Extent extent) {
        return extent.programme().equals(item.about.programme())
                && (extent.unit() == null || extent.unit().equals(item.about.unit()))
                && (extent.village() == null || extent.village().equals(item.about.village()))
                && (extent.from() == null || !item.day.isBefore(extent.from()))
                && (extent.to() == null || !item.day.isAfter(extent.to()));
    }

    private static final Set<String> ONCE_EACH = Set.of(
            "visit.households",
            "talk.people",
            "relief.households",
            "pairing.officers",
            "card.households",
            "trip.officer_days",
            "programme.officers",
            "programme.villages");

    private static Result result(List<Item> list) {
        var figure = list.getFirst().figure;
        var plain = list.stream()
                .filter(item -> item.whom == null)
                .map(Item::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!ONCE_EACH.contains(figure) && !figure.startsWith("demand.")) return new Result(plain, BigDecimal.ZERO);
        long named = list.stream()
                .map(Item::whom)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return new Result(BigDecimal.valueOf(named), plain);
    }

    private void once(String figure, Told<?> told, Object whom, String part) {
        if (whom == null) add(figure, told, BigDecimal.ONE, part);
        else items.add(new Item(figure, told.fact().about(), told.fact().day(), whom, null, part, null));
    }

    private void add(String figure, Told<?> told, long amount, String part) {
        add(figure, told, BigDecimal.valueOf(amount), part);
    }

    private void add(String figure, Told<?> told, BigDecimal amount, String part) {
        if (amount != null)
            items.add(new Item(figure, told.fact().about(), told.fact().day(), null, amount, part, null));
    }

    private static String name(Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    private Object household(UUID household) {
        return household == null ? null : roots.getOrDefault(household, household);
    }

    private void visits() {
        for (var made : ledger.all(VisitEntry.Made.class)) {
            boolean home = made.entry().kind() == VisitEntry.VisitKind.HOME;
            if (home) once("visit.households", made, household(made.entry().household()), "");
            add(home ? "visit.times" : "visit.sites", made, 1, "");
        }
        for (var counted : ledger.all(VisitEntry.Counted.class)) {
            add("visit.households", counted, counted.entry().households(), "");
            add("visit.times", counted, counted.entry().households(), "");
        }
        for (var handed : ledger.all(MaterialEntry.HandedOut.class))
            add("material.copies", handed, handed.entry().copies(), "");
    }

    private void meetings() {
        for (var held : ledger.all(MeetingEntry.Held.class)) {
            var kind = held.entry().kind();
            add("meeting.meetings", held, 1, name(kind));
            if (kind == MeetingKind.POLICY_FORUM) add("meeting.forums", held, 1, "");
            if (kind == MeetingKind.LECTURE) add("meeting.lectures", held, 1, "");
            add("meeting.attendance", held, held.entry().attendance(), name(kind));
            add("meeting.delegation", held, held.entry().delegation(), name(kind));
        }
    }

    private void talks() {
        for (var held : ledger.all(TalkEntry.Held.class)) {
            var kind = name(held.entry().kind());
            for (var person : held.entry().people()) once("talk.people", held, person, kind);
            add("talk.people", held, held.entry().unnamed(), kind);
        }
    }

    private void forms() {
        Set<Object> seen = new HashSet<>();
        for (var form : ledger.all(FormEntry.class)) {
            var issued = form.entry() instanceof FormEntry.Issued;
            var figure = issued ? "form.issued" : "form.returned";
            var part = form.entry() instanceof FormEntry.Issued i ? name(i.recipient()) : "";
            var codes = form.entry() instanceof FormEntry.Issued i
                    ? i.codes()
                    : returned(form.entry()).codes();
            for (var code : codes)
                if (seen.add(java.util.Arrays.asList(issued, form.fact().about().programme(), code)))
                    add(figure, form, 1, part);
            add(
                    figure,
                    form,
                    form.entry() instanceof FormEntry.Issued i
                            ? i.uncoded()
                            : returned(form.entry()).uncoded(),
                    part);
        }
        for (var opinion : ledger.all(OpinionEntry.TakenDown.class))
            add(
                    opinion.entry().ownStyle() ? "opinion.style" : "opinion.count",
                    opinion,
                    opinion.entry().count(),
                    "");
    }

    private static FormEntry.Returned returned(FormEntry form) {
        return (FormEntry.Returned) form;
    }

    private void demands() {
        for (var life : new SimpleDemands(ledger).all()) {
            if (life.raised == null || life.state.equals("merged")) continue;
            var raised = (DemandEntry.Raised) life.raised.entry();
            var topic = name(raised.topic());
            once("demand.raised", life.raised, raised.demand(), topic);
            if (Set.of("waiting", "declined", "disputed").contains(life.state))
                once("demand." + life.state, life.raised, raised.demand(), "");
            if (life.open() && life.due != null)
                items.add(new Item(
                        "demand.overdue",
                        life.raised.fact().about(),
                        life.raised.fact().day(),
                        raised.demand(),
                        null,
                        "",
                        life.due));
            if (life.state.equals("settled"))
                items.add(new Item(
                        "demand.unconfirmed",
                        life.raised.fact().about(),
                        life.raised.fact().day(),
                        raised.demand(),
                        null,
                        "",
                        life.settled.fact().day().plusDays(15)));
            if (Set.of("settled", "confirmed").contains(life.state)) settled(life, raised, topic);
        }
    }

    private void settled(SimpleDemands.Life life, DemandEntry.Raised raised, String topic) {
        var settled = (DemandEntry.Settled) life.settled.entry();
        boolean confirmed = life.state.equals("confirmed");
        boolean helped =
                settled.means() == DemandEntry.Means.PAIRING || settled.means() == DemandEntry.Means.ASSISTANCE;
        once("demand.settled", life.raised, raised.demand(), topic);
        if (confirmed) once("demand.confirmed", life.raised, raised.demand(), "");
        if (helped) once("demand.difficulties", life.raised, raised.demand(), "");
        if (helped && confirmed) once("demand.difficulties_confirmed", life.raised, raised.demand(), "");
        benefit("benefit.settled", life.raised, settled.benefit());
    }

    private void benefit(String figure, Told<?> told, Benefit benefit) {
        if (benefit != null) add(figure, told, benefit.amount(), name(benefit.measure()));
    }

    private void help() {
        var ended = names(PairingEntry.Ended.class, PairingEntry.Ended::pairing);
        ledger.each(PairingEntry.Formed.class)
                .filter(pair -> !ended.contains(pair.id()))
                .forEach(pair -> {
                    add("pairing.pairs", pair, 1, "");
                    once("pairing.officers", pair, pair.entry().officer(), "");
                });
        for (var given : ledger.all(AssistanceEntry.Given.class))
            add("assistance.given", given, 1, name(given.entry().kind()));
        for (var given : ledger.all(AssistanceEntry.InformationGiven.class))
            add("assistance.information", given, given.entry().pieces(), "");
        var confirmed = names(AssistanceEntry.JobConfirmed.class, AssistanceEntry.JobConfirmed::job);
        for (var job : ledger.all(AssistanceEntry.JobFound.class)) {
            long people = job.entry().unnamed() + (job.entry().person() == null ? 0 : 1);
            add("assistance.jobs", job, people, "");
            if (confirmed.contains(job.id())) add("assistance.jobs_confirmed", job, people, "");
        }
        for (var hazard : ledger.all(HazardEntry.Found.class)) add("hazard.found", hazard, 1, "");
        for (var hazard : ledger.all(HazardEntry.Cleared.class))
            add("hazard.places", hazard, hazard.entry().places(), "");
    }

    private void money() {
        for (var funds : ledger.all(FundsEntry.class)) {
            var yuan = funds.entry().yuan();
            var figure = funds.entry() instanceof FundsEntry.Raised
                    ? "funds.raised"
                    : funds.entry() instanceof FundsEntry.Granted ? "funds.granted" : "funds.spent";
            add(figure, funds, yuan, "");
            add("funds.balance", funds, figure.equals("funds.spent") ? yuan.negate() : yuan, "");
            if (funds.entry() instanceof FundsEntry.Spent spent) benefit("funds.benefit", funds, spent.benefit());
        }
    }

    private <E extends Entry> Set<UUID> names(Class<E> type, java.util.function.Function<E, UUID> thing) {
        return ledger.each(type).map(told -> thing.apply(told.entry())).collect(Collectors.toSet());
    }

    private void relief() {
        for (var relief : ledger.all(ReliefEntry.Given.class)) {
            for (var goods : relief.entry().goods())
                add("relief.goods", relief, goods.quantity(), name(goods.kind()) + "." + name(goods.unit()));
            for (var household : relief.entry().households())
                once("relief.households", relief, household(household), "");
            add("relief.households", relief, relief.entry().unnamed(), "");
        }
        for (var stocked : ledger.all(ReliefEntry.Stocked.class))
            for (var goods : stocked.entry().goods())
                add("relief.stocked", stocked, goods.quantity(), name(goods.kind()) + "." + name(goods.unit()));
        for (var lent : ledger.all(ResourceEntry.Lent.class)) {
            add("resource.worth", lent, lent.entry().worth(), "");
            benefit("resource.benefit", lent, lent.entry().benefit());
        }
    }

    private void trips() {
        for (var trip : ledger.all(TripEntry.SignedIn.class)) {
            add("trip.trips", trip, 1, "");
            for (var officer : trip.fact().about().officers())
                once("trip.officer_days", trip, List.of(officer, trip.fact().day()), "");
        }
    }

    private void villages() {
        var latest = new HashMap<Object, Told<VillageEntry.Profiled>>();
        ledger.each(VillageEntry.Profiled.class)
                .filter(profile -> profile.fact().about().village() != null)
                .sorted(Comparator.comparing((Told<?> told) -> told.fact().day())
                        .thenComparing(Told::since))
                .forEach(profile -> latest.put(
                        java.util.Arrays.asList(
                                profile.fact().about().programme(),
                                profile.fact().about().village()),
                        profile));
        for (var profile : latest.values()) {
            add("village.teams", profile, profile.entry().teams(), "");
            add("village.households", profile, profile.entry().households(), "");
            add("village.mu", profile, profile.entry().mu(), "");
        }
        var withdrawn = names(CardEntry.Withdrawn.class, CardEntry.Withdrawn::card);
        for (var card : ledger.all(CardEntry.Issued.class))
            if (card.entry().household() != null && !withdrawn.contains(card.id()))
                once("card.households", card, household(card.entry().household()), "");
    }

    private void programme() {
        for (var included : ledger.all(ProgrammeEntry.VillageIncluded.class))
            if (included.fact().about().village() != null)
                once("programme.villages", included, included.fact().about().village(), "");
        for (var joined : ledger.all(ProgrammeEntry.Joined.class))
            once(
                    "programme.officers",
                    joined,
                    joined.entry().officer(),
                    name(joined.entry().role()));
    }
}
