package groundwork.support;

import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.ledger.About;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Draft;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.FormEntry;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.OpinionEntry;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.TalkEntry;
import groundwork.ledger.TripEntry;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A few weeks of a fictitious bureau in a sample county, for journeys through the pages. */
public final class Bureau {

    public static final int COUNTY = 640221;
    public static final long VILLAGE = 640221203209L;
    public static final String SLUG = "sample-2018";
    public static final UUID PROGRAMME = Ids.programme(COUNTY, SLUG);
    public static final UUID UNIT = Ids.derived("sample unit");
    public static final UUID ONE = Ids.derived("sample officer", 1);
    public static final UUID TWO = Ids.derived("sample officer", 2);
    public static final UUID HOUSEHOLD = Ids.derived("sample household");
    public static final UUID TRIP = Ids.derived("sample trip", 0);
    public static final UUID FORUM = Ids.derived("sample forum");
    public static final UUID VISIT = Ids.derived("sample visit");

    private static final LocalDate FIRST = LocalDate.of(2018, 5, 2);

    private final Office office;
    private final Scope scope;

    public Bureau(Ledger ledger, Scopes scopes) {
        office = new Office(ledger, scopes, COUNTY);
        scope = office.scope;
    }

    public Office office() {
        return office;
    }

    public Bureau staff(Units units, Officers officers) {
        units.add(
                scope,
                Unit.of(UNIT, "档案局（样例）", "Archives Bureau (sample)", groundwork.directory.UnitKind.BUREAU, null));
        officers.add(scope, Officer.of(ONE, UNIT, "样例甲"));
        officers.add(scope, Officer.of(TWO, UNIT, "样例乙"));
        return this;
    }

    public Bureau work() {
        var plan = Words.of(PROGRAMME, "plan", Map.of("title", "下基层活动（样例）Sample work"));
        enter(
                PROGRAMME,
                FIRST.minusDays(60),
                null,
                new ProgrammeEntry.Planned(
                        SLUG,
                        ProgrammeEntry.ProgrammeKind.GRASSROOTS_WORK,
                        LocalDate.of(2018, 1, 1),
                        LocalDate.of(2018, 12, 31)),
                plan);
        enter(
                HOUSEHOLD,
                FIRST,
                null,
                new HouseholdEntry.Registered(7),
                Words.of(HOUSEHOLD, "household", Map.of("name", "样例户主", "door", "7-12")));
        for (int week = 0; week < 5; week++) trip(week);
        var demand = Ids.derived("sample demand");
        enter(
                demand,
                FIRST.plusDays(9),
                null,
                new DemandEntry.Raised(demand, DemandEntry.Topic.IRRIGATION, DemandEntry.Channel.VISIT, HOUSEHOLD, 12),
                Words.of(demand, "demand", Map.of("title", "样例：七组渠道淤塞 Canal of team 7 silted up")));
        enter(
                next("issue"),
                FIRST,
                null,
                new FormEntry.Issued(FormEntry.Recipient.RESIDENT, List.of("A001", "A002", "A003"), 40));
        enter(
                next("issue2"),
                FIRST.plusDays(1),
                null,
                new FormEntry.Issued(FormEntry.Recipient.PARTY_MEMBER, List.of("A003", "A004"), 0));
        enter(next("back"), FIRST.plusDays(8), null, new FormEntry.Returned(List.of("A001", "A004", "B900"), 17));
        opinion("o1", 1, false, "样例：希望延长灌溉时间 Longer hours of irrigation");
        opinion("o2", 50, false, "样例：五十条汇总 Fifty, summed up");
        opinion("o3", 1, true, "样例：开会多、下村少 Many meetings, few visits");
        return this;
    }

    private void trip(int week) {
        var day = FIRST.plusDays(7L * week);
        var trip = Ids.derived("sample trip", week);
        enter(
                trip,
                day,
                LocalTime.of(8, 40),
                null,
                new TripEntry.SignedIn(),
                Words.of(trip, "note", Map.of("place", "样例村 Sample village", "purpose", "宣讲政策 Policy publicity")));
        if (week != 3) enter(next("out" + week), day, LocalTime.of(17, 10), null, new TripEntry.SignedOut(trip));
        var forum = week == 0 ? FORUM : next("forum" + week);
        enter(
                forum,
                day,
                LocalTime.of(9, 30),
                trip,
                new MeetingEntry.Held(MeetingEntry.MeetingKind.POLICY_FORUM, 38 + week, 3),
                Words.of(
                        forum,
                        "note",
                        Map.of("topic", "样例：惠农政策 Policies for farmers", "place", "村委会 Village committee")));
        enter(next("leaflets" + week), day, LocalTime.of(9, 40), trip, new MaterialEntry.HandedOut(60 + week));
        var visit = week == 0 ? VISIT : next("visit" + week);
        enter(
                visit,
                day,
                LocalTime.of(14, 5),
                trip,
                new VisitEntry.Made(HOUSEHOLD, VisitEntry.VisitKind.HOME),
                Words.of(
                        visit,
                        "note",
                        Map.of(
                                "text",
                                "样例：了解浇水情况，老人腿脚不便，需要有人帮助取药。 About watering; an old person needs somebody to fetch medicine.")));
        enter(
                next("talk" + week),
                day,
                LocalTime.of(15, 0),
                trip,
                new TalkEntry.Held(TalkEntry.PersonKind.VILLAGER, List.of(), 4));
    }

    private void opinion(String name, int count, boolean style, String text) {
        var id = next(name);
        enter(
                id,
                FIRST.plusDays(10),
                null,
                new OpinionEntry.TakenDown(count, style, null),
                Words.of(id, "note", Map.of("text", text)));
    }

    private static UUID next(String name) {
        return Ids.derived("sample", name);
    }

    private void enter(UUID id, LocalDate day, UUID trip, Entry entry, Words... words) {
        enter(id, day, LocalTime.MIDNIGHT, trip, entry, words);
    }

    private void enter(UUID id, LocalDate day, LocalTime time, UUID trip, Entry entry, Words... words) {
        var at = day.atTime(time).atZone(Fact.ZONE).toInstant();
        var about = new About(PROGRAMME, UNIT, VILLAGE, List.of(ONE, TWO), trip);
        office.append(new Draft(id, new Fact(at, about, entry), List.of(words)));
    }
}
