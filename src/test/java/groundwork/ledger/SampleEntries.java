package groundwork.ledger;

import groundwork.ledger.AssistanceEntry.AssistanceKind;
import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.DemandEntry.Confirmer;
import groundwork.ledger.DemandEntry.Means;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.ReliefEntry.Goods;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One entry of every kind, as the golden files hold it. */
public final class SampleEntries {

    public static final About ABOUT =
            new About(id("programme"), id("unit"), 640221203209L, List.of(id("officer"), id("other")), id("trip"));

    private SampleEntries() {}

    public static UUID id(String name) {
        return Ids.derived("sample", name);
    }

    public static Fact fact(Entry entry) {
        return new Fact(Instant.parse("2018-05-14T01:30:00Z"), ABOUT, entry);
    }

    public static List<Entry> all() {
        var demand = id("demand");
        var household = id("household");
        var benefit = new Benefit(new BigDecimal("6000"), Benefit.Measure.MU);
        return List.of(
                new AssistanceEntry.Given(AssistanceKind.FUNDS, id("pairing"), household, new BigDecimal("300.50")),
                new AssistanceEntry.InformationGiven(3, id("pairing"), null),
                new AssistanceEntry.JobConfirmed(id("job")),
                new AssistanceEntry.JobFound(id("person"), 0, null, household),
                new AttachmentEntry.Attached(
                        demand,
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        183204,
                        "image/jpeg"),
                new AuditEntry.Digested(17, 42, 25, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                new CardEntry.Issued(household, id("officer")),
                new CardEntry.Withdrawn(id("card")),
                new DemandEntry.Accepted(demand),
                new DemandEntry.ApprovalGranted(demand),
                new DemandEntry.ApprovalRefused(demand),
                new DemandEntry.ApprovalSought(demand),
                new DemandEntry.Confirmed(demand, Confirmer.RESIDENT),
                new DemandEntry.Declined(demand),
                new DemandEntry.Disputed(demand),
                new DemandEntry.Merged(demand, id("into")),
                new DemandEntry.Raised(demand, Topic.LETTERS_AND_VISITS, Channel.VISIT, household, 12),
                new DemandEntry.Referred(demand, id("unit"), LocalDate.of(2018, 5, 28)),
                new DemandEntry.Settled(demand, Means.UNIT, benefit),
                new DemandEntry.Urged(demand),
                new DemandEntry.Withdrawn(demand),
                new DemandEntry.UnitJoined(demand, id("unit")),
                new DemandEntry.UnitLeft(demand, id("unit")),
                new DemandEntry.Progressed(demand),
                new DemandEntry.Escalated(demand, true),
                new DemandEntry.ExtensionAsked(demand, LocalDate.of(2018, 6, 15)),
                new DemandEntry.ExtensionGranted(demand, LocalDate.of(2018, 6, 15)),
                new DemandEntry.ExtensionRefused(demand),
                new DemandEntry.LookedBack(demand, DemandEntry.Finding.PARTLY),
                new DemandEntry.Rated(demand, 4),
                new DemandEntry.Noted(demand),
                new Correction.Replaced(id("original"), fact(new MaterialEntry.HandedOut(60))),
                new Correction.Struck(id("original")),
                new ErasureEntry.Made(household, ErasureEntry.Whom.HOUSEHOLD, ErasureEntry.Basis.CONSENT_WITHDRAWN),
                new FormEntry.DrawnUp(
                        null,
                        1,
                        List.of(
                                new Question(Question.Type.RATING, true, 0, 0, null),
                                new Question(Question.Type.GRID, false, 3, 4, null),
                                new Question(Question.Type.LONG, false, 0, 0, Question.Use.OWN_STYLE))),
                new FormEntry.Issued(FormEntry.Recipient.VETERAN_CADRE, List.of("A001", "A002"), 0),
                new FormEntry.Returned(List.of(), 17),
                new FundsEntry.Granted(new BigDecimal("5000"), id("unit"), null, id("pairing")),
                new FundsEntry.Raised(new BigDecimal("20000"), demand),
                new FundsEntry.Spent(new BigDecimal("1999.99"), null),
                new HazardEntry.Cleared(4),
                new HazardEntry.Found(HazardEntry.HazardKind.ELECTRICITY, HazardEntry.HazardUrgency.AT_ONCE),
                new HouseholdEntry.Merged(household, id("into")),
                new HouseholdEntry.Registered(6),
                new MaterialEntry.HandedOut(120),
                new MeetingEntry.Held(MeetingEntry.MeetingKind.POLICY_FORUM, 38, 3),
                new OpinionEntry.Sorted(List.of(id("opinion"), id("suggestion")), Topic.ROADS),
                new OpinionEntry.TakenDown(1, true, "A002"),
                new PairingEntry.Ended(id("pairing")),
                new PairingEntry.Formed(id("officer"), household),
                new PairingEntry.Planned(id("pairing"), LocalDate.of(2018, 10, 31)),
                new ProgrammeEntry.DeficiencyFound(),
                new ProgrammeEntry.Joined(id("officer"), ProgrammeEntry.Role.DEPUTY_LEADER),
                new ProgrammeEntry.Planned(
                        "pingluo-archives-2018",
                        ProgrammeEntry.ProgrammeKind.GRASSROOTS_WORK,
                        LocalDate.of(2018, 1, 1),
                        LocalDate.of(2018, 12, 31)),
                new ProgrammeEntry.Promised(),
                new ProgrammeEntry.Targeted("visit.households", new BigDecimal("60")),
                new ProgrammeEntry.VillageIncluded(),
                new ReliefEntry.Given(
                        List.of(new Goods(
                                ReliefEntry.GoodsKind.FERTILISER, new BigDecimal("2"), ReliefEntry.GoodsUnit.BAG)),
                        List.of(household),
                        1,
                        ReliefEntry.Occasion.JULY_FIRST),
                new ReliefEntry.Received(id("relief"), household, ReliefEntry.Sign.THUMB),
                new ReliefEntry.Stocked(
                        List.of(new Goods(ReliefEntry.GoodsKind.RICE, new BigDecimal("40"), ReliefEntry.GoodsUnit.BAG)),
                        ReliefEntry.Supply.DONATED),
                new ResourceEntry.Lent(id("unit"), new BigDecimal("20000"), benefit, demand),
                new ResourceEntry.Returned(id("resource")),
                new TalkEntry.Held(TalkEntry.PersonKind.TOWNSHIP_PARTY_MEMBER, List.of(id("person")), 2),
                new TripEntry.SignedIn(),
                new TripEntry.SignedOut(id("trip")),
                new VillageEntry.Profiled(8, 484, new BigDecimal("8258.80")),
                new VisitEntry.Answered(id("visit"), false),
                new VisitEntry.Counted(12),
                new VisitEntry.Made(household, VisitEntry.VisitKind.HOME));
    }
}
