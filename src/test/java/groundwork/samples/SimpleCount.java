package groundwork.samples;

import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.Benefit;
import groundwork.ledger.CardEntry;
import groundwork.ledger.Correction;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.FormEntry;
import groundwork.ledger.FundsEntry;
import groundwork.ledger.HazardEntry;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.MeetingEntry;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The figures counted once more, from the postings alone, in the plainest way there is: all entries in memory,
 * corrections laid on top, one line a figure. It shares no code with the program's own counting, so that one checks the
 * other.
 */
final class SimpleCount {

    private final Map<UUID, Fact> facts = new LinkedHashMap<>();
    private final Map<UUID, UUID> becomes = new HashMap<>();
    private final Map<String, BigDecimal> figures = new TreeMap<>();

    /** Figures by citation; those that are zero are left out. */
    static Map<String, BigDecimal> of(List<Posting> postings, UUID programme) {
        var count = new SimpleCount();
        for (var posting : postings)
            switch (posting.fact().entry()) {
                case Correction.Replaced replaced -> count.facts.replace(replaced.original(), replaced.fact());
                case Correction.Struck struck -> count.facts.remove(struck.original());
                case Entry entry -> count.facts.put(posting.id(), posting.fact());
            }
        count.facts.values().removeIf(fact -> !programme.equals(fact.about().programme()));
        count.count();
        count.figures.values().removeIf(value -> value.signum() == 0);
        return count.figures;
    }

    private <E extends Entry> List<E> all(Class<E> type) {
        return facts.values().stream()
                .map(Fact::entry)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private void put(String figure, long value) {
        put(figure, BigDecimal.valueOf(value));
    }

    private void put(String figure, BigDecimal value) {
        figures.merge(figure, value, BigDecimal::add);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    private <E> long distinct(Stream<E> some) {
        return some.distinct().count();
    }

    private UUID household(UUID household) {
        for (int i = 0; becomes.containsKey(household) && i < 100; i++) household = becomes.get(household);
        return household;
    }

    private void count() {
        all(HouseholdEntry.Merged.class).forEach(merged -> becomes.put(merged.household(), merged.into()));
        visits();
        meetings();
        talks();
        all(MaterialEntry.HandedOut.class).forEach(handed -> put("material.copies", handed.copies()));
        forms();
        demands();
        help();
        trips();
        villages();
    }

    private void visits() {
        var homes = all(VisitEntry.Made.class).stream()
                .filter(made -> made.kind() == VisitEntry.VisitKind.HOME)
                .toList();
        put(
                "visit.households",
                distinct(homes.stream()
                        .map(VisitEntry.Made::household)
                        .filter(h -> h != null)
                        .map(this::household)));
        put("visit.times", homes.size());
        all(VisitEntry.Counted.class).forEach(counted -> put("visit.times", counted.households()));
        put("visit.sites", all(VisitEntry.Made.class).size() - homes.size());
    }

    private void meetings() {
        for (var held : all(MeetingEntry.Held.class)) {
            put("meeting.meetings", 1);
            put("meeting.meetings:" + name(held.kind()), 1);
            if (held.kind() == MeetingEntry.MeetingKind.POLICY_FORUM) put("meeting.forums", 1);
            if (held.kind() == MeetingEntry.MeetingKind.LECTURE) put("meeting.lectures", 1);
            put("meeting.attendance", held.attendance());
            put("meeting.attendance:" + name(held.kind()), held.attendance());
            put("meeting.delegation", held.delegation());
            put("meeting.delegation:" + name(held.kind()), held.delegation());
        }
    }

    private void talks() {
        var talks = all(TalkEntry.Held.class);
        put("talk.people", distinct(talks.stream().flatMap(talk -> talk.people().stream())));
        for (var kind : TalkEntry.PersonKind.values())
            put(
                    "talk.people:" + name(kind),
                    distinct(talks.stream()
                            .filter(talk -> talk.kind() == kind)
                            .flatMap(talk -> talk.people().stream())));
    }

    private void forms() {
        put("form.issued", distinct(all(FormEntry.Issued.class).stream().flatMap(form -> form.codes().stream())));
        all(FormEntry.Issued.class).forEach(form -> put("form.issued", form.uncoded()));
        put("form.returned", distinct(all(FormEntry.Returned.class).stream().flatMap(form -> form.codes().stream())));
        all(FormEntry.Returned.class).forEach(form -> put("form.returned", form.uncoded()));
        all(OpinionEntry.TakenDown.class)
                .forEach(opinion -> put(opinion.ownStyle() ? "opinion.style" : "opinion.count", opinion.count()));
    }

    private void demands() {
        var lives = new LinkedHashMap<UUID, List<DemandEntry>>();
        all(DemandEntry.class)
                .forEach(step -> lives.computeIfAbsent(step.demand(), d -> new ArrayList<>())
                        .add(step));
        lives.values().forEach(this::demand);
    }

    /** Only the plain courses of the samples: settled is settled, whatever was asked before. */
    private void demand(List<DemandEntry> life) {
        var raised = life.stream().filter(DemandEntry.Raised.class::isInstance).findFirst();
        if (raised.isEmpty() || has(life, DemandEntry.Merged.class)) return;
        var topic = name(((DemandEntry.Raised) raised.get()).topic());
        put("demand.raised", 1);
        put("demand.raised:" + topic, 1);
        var settled = life.stream()
                .filter(DemandEntry.Settled.class::isInstance)
                .map(DemandEntry.Settled.class::cast)
                .findFirst();
        boolean confirmed = has(life, DemandEntry.Confirmed.class);
        if (settled.isPresent()) settled(settled.get(), topic, confirmed);
        else if (has(life, DemandEntry.ApprovalSought.class)) put("demand.waiting", 1);
        else if (has(life, DemandEntry.Declined.class)) put("demand.declined", 1);
        boolean due =
                life.stream().anyMatch(step -> step instanceof DemandEntry.Referred referred && referred.due() != null);
        if (settled.isEmpty() && due) put("demand.overdue", 1);
    }

    private void settled(DemandEntry.Settled settled, String topic, boolean confirmed) {
        put("demand.settled", 1);
        put("demand.settled:" + topic, 1);
        if (confirmed) put("demand.confirmed", 1);
        boolean helped =
                settled.means() == DemandEntry.Means.PAIRING || settled.means() == DemandEntry.Means.ASSISTANCE;
        if (helped) put("demand.difficulties", 1);
        if (helped && confirmed) put("demand.difficulties_confirmed", 1);
        benefit("benefit.settled", settled.benefit());
    }

    private void benefit(String figure, Benefit benefit) {
        if (benefit != null) put(figure + ":" + name(benefit.measure()), benefit.amount());
    }

    private static boolean has(List<DemandEntry> life, Class<? extends DemandEntry> step) {
        return life.stream().anyMatch(step::isInstance);
    }

    private void help() {
        var ended = new HashSet<UUID>();
        all(PairingEntry.Ended.class).forEach(end -> ended.add(end.pairing()));
        put("pairing.pairs", ids(PairingEntry.Formed.class, id -> !ended.contains(id)));
        for (var given : all(AssistanceEntry.Given.class)) {
            put("assistance.given", 1);
            put("assistance.given:" + name(given.kind()), 1);
        }
        all(AssistanceEntry.InformationGiven.class).forEach(given -> put("assistance.information", given.pieces()));
        for (var job : all(AssistanceEntry.JobFound.class))
            put("assistance.jobs", job.unnamed() + (job.person() == null ? 0 : 1));
        for (var relief : all(ReliefEntry.Given.class))
            for (var goods : relief.goods())
                put("relief.goods:" + name(goods.kind()) + "." + name(goods.unit()), goods.quantity());
        put(
                "relief.households",
                distinct(all(ReliefEntry.Given.class).stream()
                        .flatMap(relief -> relief.households().stream())
                        .map(this::household)));
        for (var lent : all(ResourceEntry.Lent.class)) {
            if (lent.worth() != null) put("resource.worth", lent.worth());
            benefit("resource.benefit", lent.benefit());
        }
        all(FundsEntry.Raised.class).forEach(funds -> put("funds.raised", funds.yuan()));
        all(FundsEntry.Spent.class).forEach(funds -> put("funds.spent", funds.yuan()));
        all(HazardEntry.Cleared.class).forEach(hazard -> put("hazard.places", hazard.places()));
    }

    private long ids(Class<? extends Entry> type, Predicate<UUID> which) {
        return facts.entrySet().stream()
                .filter(fact -> type.isInstance(fact.getValue().entry()) && which.test(fact.getKey()))
                .count();
    }

    private void trips() {
        put("trip.trips", all(TripEntry.SignedIn.class).size());
        Set<Object> days = new HashSet<>();
        for (var fact : facts.values())
            if (fact.entry() instanceof TripEntry.SignedIn)
                for (var officer : fact.about().officers()) days.add(List.of(officer, fact.day()));
        put("trip.officer_days", days.size());
    }

    private void villages() {
        var latest = new HashMap<Long, VillageEntry.Profiled>();
        for (var fact : facts.values())
            if (fact.entry() instanceof VillageEntry.Profiled profile)
                latest.put(fact.about().village(), profile);
        for (var profile : latest.values()) {
            put("village.teams", profile.teams());
            put("village.households", profile.households());
            put("village.mu", profile.mu());
        }
        var withdrawn = new HashSet<UUID>();
        all(CardEntry.Withdrawn.class).forEach(card -> withdrawn.add(card.card()));
        put(
                "card.households",
                distinct(facts.entrySet().stream()
                        .filter(fact -> fact.getValue().entry() instanceof CardEntry.Issued
                                && !withdrawn.contains(fact.getKey()))
                        .map(fact -> ((CardEntry.Issued) fact.getValue().entry()).household())
                        .filter(household -> household != null)
                        .map(this::household)));
        put(
                "programme.villages",
                distinct(facts.values().stream()
                        .filter(fact -> fact.entry() instanceof ProgrammeEntry.VillageIncluded)
                        .map(fact -> fact.about().village())));
        var joined = all(ProgrammeEntry.Joined.class);
        put("programme.officers", distinct(joined.stream().map(ProgrammeEntry.Joined::officer)));
        for (var role : ProgrammeEntry.Role.values()) put("programme.officers:" + name(role), officers(joined, role));
    }

    private long officers(List<ProgrammeEntry.Joined> joined, ProgrammeEntry.Role role) {
        Function<ProgrammeEntry.Joined, UUID> officer = ProgrammeEntry.Joined::officer;
        return distinct(joined.stream().filter(one -> one.role() == role).map(officer));
    }
}
