package groundwork.samples;

import groundwork.figure.Extent;
import groundwork.ledger.About;
import groundwork.ledger.AssistanceEntry;
import groundwork.ledger.Benefit;
import groundwork.ledger.CardEntry;
import groundwork.ledger.Correction;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Draft;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.FormEntry;
import groundwork.ledger.FundsEntry;
import groundwork.ledger.HazardEntry;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.OpinionEntry;
import groundwork.ledger.PairingEntry;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.ReliefEntry;
import groundwork.ledger.ResourceEntry;
import groundwork.ledger.TalkEntry;
import groundwork.ledger.TripEntry;
import groundwork.ledger.VillageEntry;
import groundwork.ledger.VisitEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A year of everything that can be entered, by a seed: few households, demands and villages, so that entries meet; many
 * corrections and strikes, also of what comes later or never; things merged in circles; and all of it out of order.
 */
public final class RandomWork {

    private static final LocalDate FIRST = LocalDate.of(2018, 3, 1);
    private static final int DAYS = 40;

    private final Random random;
    private final String seed;
    private final List<Supplier<Entry>> kinds = List.of(
            () -> new AssistanceEntry.Given(any(AssistanceEntry.AssistanceKind.values()), null, household(), null),
            () -> new AssistanceEntry.InformationGiven(few(), null, null),
            () -> new AssistanceEntry.JobConfirmed(thing("job")),
            () -> new AssistanceEntry.JobFound(maybe(id("person", few())), few(), null, null),
            () -> new CardEntry.Issued(maybe(household()), officer()),
            () -> new CardEntry.Withdrawn(thing("card")),
            () -> new FormEntry.Issued(any(FormEntry.Recipient.values()), codes(), few()),
            () -> new FormEntry.Returned(codes(), few()),
            () -> new FundsEntry.Granted(yuan(), null, maybe(id("demand", few())), maybe(thing("pairing"))),
            () -> new FundsEntry.Raised(yuan(), maybe(id("demand", few()))),
            () -> new FundsEntry.Spent(yuan(), maybe(id("demand", few())), maybe(thing("pairing")), maybe(benefit())),
            () -> new HazardEntry.Cleared(few(), maybe(thing("hazard"))),
            () -> new HazardEntry.Found(any(HazardEntry.HazardKind.values()), any(HazardEntry.HazardUrgency.values())),
            () -> new HouseholdEntry.Registered(few()),
            () -> new HouseholdEntry.Merged(household(), household()),
            () -> new HouseholdEntry.Merged(household(), household()),
            () -> new MaterialEntry.HandedOut(few()),
            () -> new MeetingEntry.Held(any(MeetingEntry.MeetingKind.values()), few(), few()),
            () -> new OpinionEntry.TakenDown(few(), coin(), null),
            () -> new PairingEntry.Ended(thing("pairing")),
            () -> new PairingEntry.Formed(officer(), household()),
            () -> new PairingEntry.Planned(thing("pairing"), maybe(FIRST.plusDays(few()))),
            () -> new ReliefEntry.Received(thing("relief"), household(), any(ReliefEntry.Sign.values())),
            () -> new ReliefEntry.Stocked(goods(), any(ReliefEntry.Supply.values())),
            () -> new ProgrammeEntry.Joined(officer(), any(ProgrammeEntry.Role.values())),
            ProgrammeEntry.VillageIncluded::new,
            () -> new ReliefEntry.Given(goods(), some(this::household), few(), ReliefEntry.Occasion.OTHER),
            () -> new ResourceEntry.Lent(null, maybe(yuan()), maybe(benefit()), null),
            () -> new TalkEntry.Held(any(TalkEntry.PersonKind.values()), some(() -> id("person", few())), few()),
            TripEntry.SignedIn::new,
            () -> new TripEntry.SignedOut(thing("trip")),
            () -> new VillageEntry.Profiled(few(), few(), yuan()),
            () -> new VisitEntry.Counted(few()),
            () -> new VisitEntry.Made(maybe(household()), VisitEntry.VisitKind.HOME),
            () -> new VisitEntry.Made(household(), VisitEntry.VisitKind.HOME),
            () -> new VisitEntry.Made(null, VisitEntry.VisitKind.SITE));

    public RandomWork(long seed) {
        this.seed = "random work " + seed;
        random = new Random(seed);
    }

    /** In the order in which they are handed in, some twice and some with an id that was used for something else. */
    public List<Draft> drafts(int count) {
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < count; i++) drafts.add(draft(i, count));
        for (int i = 0; i < count; i++) if (random.nextInt(5) == 0) Collections.swap(drafts, i, random.nextInt(count));
        for (int i = 0; i < count / 15; i++) {
            var again = drafts.get(random.nextInt(count));
            var other = new Draft(again.id(), fact(new HazardEntry.Cleared(99)), List.of());
            drafts.add(random.nextInt(drafts.size()), coin() ? again : other);
        }
        return drafts;
    }

    private Draft draft(int i, int count) {
        var entry = random.nextInt(4) == 0 ? correction(count) : entry();
        return new Draft(idOf(entry, i), fact(entry), List.of());
    }

    /** Things have the id of the entry that began them; there are few, so that what follows meets them. */
    private UUID idOf(Entry entry, int i) {
        if (random.nextInt(4) == 0) return entryId(i);
        return switch (entry) {
            case DemandEntry.Raised raised -> raised.demand();
            case AssistanceEntry.JobFound job -> thing("job");
            case CardEntry.Issued card -> thing("card");
            case PairingEntry.Formed pairing -> thing("pairing");
            case HazardEntry.Found hazard -> thing("hazard");
            case ReliefEntry.Given relief -> thing("relief");
            case TripEntry.SignedIn trip -> thing("trip");
            case HouseholdEntry.Registered household -> household();
            default -> entryId(i);
        };
    }

    private Correction correction(int count) {
        var original = switch (random.nextInt(8)) {
            case 0 -> id("demand", random.nextInt(6));
            case 1 -> thing(any(List.of("job", "card", "pairing", "trip", "hazard", "relief")));
            default -> entryId(random.nextInt(count + 2));
        };
        return random.nextInt(3) == 0
                ? new Correction.Struck(original)
                : new Correction.Replaced(original, fact(entry()));
    }

    private Entry entry() {
        return random.nextInt(3) == 0 ? demand() : any(kinds).get();
    }

    private Fact fact(Entry entry) {
        var officers = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> id("officer", i))
                .toList();
        var about = new About(
                random.nextInt(20) == 0 ? null : programme(random.nextInt(8) == 0 ? 1 : 0),
                maybe(id("unit", random.nextInt(2))),
                entry instanceof VillageEntry ? village() : maybe(village()),
                officers,
                null);
        return Fact.on(FIRST.plusDays(random.nextInt(DAYS)), about, entry);
    }

    private DemandEntry demand() {
        var demand = id("demand", random.nextInt(6));
        return switch (random.nextInt(22)) {
            case 0 -> new DemandEntry.Accepted(demand);
            case 18 -> new DemandEntry.LookedBack(demand, any(DemandEntry.Finding.values()));
            case 19 -> new DemandEntry.ExtensionAsked(demand, FIRST.plusDays(random.nextInt(DAYS)));
            case 20 -> new DemandEntry.ExtensionGranted(demand, FIRST.plusDays(random.nextInt(DAYS)));
            case 21 -> new DemandEntry.Noted(demand);
            case 1 -> new DemandEntry.ApprovalGranted(demand);
            case 2 -> new DemandEntry.ApprovalRefused(demand);
            case 3 -> new DemandEntry.ApprovalSought(demand);
            case 4 -> new DemandEntry.Confirmed(demand, DemandEntry.Confirmer.RESIDENT);
            case 5 -> new DemandEntry.Declined(demand);
            case 6 -> new DemandEntry.Disputed(demand);
            case 7, 8 -> new DemandEntry.Merged(demand, id("demand", random.nextInt(6)));
            case 9, 10 -> new DemandEntry.Referred(demand, id("unit", 0), maybe(FIRST.plusDays(random.nextInt(DAYS))));
            case 11, 12 -> new DemandEntry.Settled(demand, any(DemandEntry.Means.values()), maybe(benefit()));
            case 13 -> new DemandEntry.Urged(demand);
            case 14 -> new DemandEntry.Withdrawn(demand);
            default ->
                new DemandEntry.Raised(
                        demand, any(DemandEntry.Topic.values()), DemandEntry.Channel.VISIT, maybe(household()), 1);
        };
    }

    /** Some part of it all: a programme, and perhaps a unit, a village, a period. */
    public Extent extent() {
        var from = FIRST.plusDays(random.nextInt(DAYS));
        return new Extent(
                programme(random.nextInt(4) == 0 ? 1 : 0),
                random.nextInt(3) == 0 ? id("unit", 0) : null,
                random.nextInt(3) == 0 ? village() : null,
                random.nextInt(3) == 0 ? from : null,
                random.nextInt(3) == 0 ? from.plusDays(random.nextInt(DAYS)) : null);
    }

    public Extent whole() {
        return Extent.of(programme(0));
    }

    public LocalDate asOf() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    public int upTo(int most) {
        return random.nextInt(most + 1);
    }

    private UUID programme(int which) {
        return id("programme", which);
    }

    private UUID id(String kind, int which) {
        return Ids.derived(seed, kind, which);
    }

    private UUID entryId(int which) {
        return id("entry", which);
    }

    private UUID thing(String kind) {
        return id(kind, random.nextInt(4));
    }

    private UUID household() {
        return id("household", random.nextInt(6));
    }

    private UUID officer() {
        return id("officer", random.nextInt(3));
    }

    private long village() {
        return 640221203200L + random.nextInt(3);
    }

    private int few() {
        return random.nextInt(5);
    }

    private boolean coin() {
        return random.nextBoolean();
    }

    private BigDecimal yuan() {
        return BigDecimal.valueOf(random.nextInt(10_000), 2);
    }

    private Benefit benefit() {
        return new Benefit(yuan(), any(Benefit.Measure.values()));
    }

    private List<ReliefEntry.Goods> goods() {
        return some(() -> new ReliefEntry.Goods(
                any(ReliefEntry.GoodsKind.values()), yuan(), any(ReliefEntry.GoodsUnit.values())));
    }

    private List<String> codes() {
        return some(() -> "A00" + few());
    }

    private <T> List<T> some(Supplier<T> one) {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> one.get()).toList();
    }

    private <T> T maybe(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
