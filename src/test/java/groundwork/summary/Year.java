package groundwork.summary;

import groundwork.directory.Scope;
import groundwork.directory.Unit;
import groundwork.directory.UnitKind;
import groundwork.directory.Units;
import groundwork.ledger.About;
import groundwork.ledger.Benefit;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Entry;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.MeetingEntry.MeetingKind;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.TalkEntry;
import groundwork.ledger.TalkEntry.PersonKind;
import groundwork.ledger.VillageEntry;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.Words;
import groundwork.support.Office;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** A small year of a fictitious bureau: enough of everything for a summary. */
final class Year {

    static final int COUNTY = 640221;
    static final long VILLAGE = 640221203209L;
    static final LocalDate MAY = LocalDate.of(2018, 5, 14);

    final Office office;
    final String slug;
    final UUID programme;
    final About about;
    final UUID water;

    Year(Office office, Units units, String slug, ProgrammeEntry.ProgrammeKind kind) {
        this.office = office;
        this.slug = slug;
        this.programme = Ids.programme(COUNTY, slug);
        var bureau = units.add(
                office.scope, Unit.of(Ids.derived("bureau"), "平罗县档案局", "Archives Bureau", UnitKind.BUREAU, null));
        this.water = units.add(
                        office.scope,
                        Unit.of(Ids.derived("water"), "水务局", "Water Affairs Bureau", UnitKind.BUREAU, null))
                .id();
        this.about = new About(programme, bureau.id(), VILLAGE, List.of(office.scope.officer()), null);
        var plan = new ProgrammeEntry.Planned(slug, kind, LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
        office.enter(
                programme,
                LocalDate.of(2018, 1, 1),
                new About(programme, bureau.id(), null, List.of(), null),
                plan,
                Words.of(
                        programme,
                        "plan",
                        Map.of("title", "2018年下基层活动", "document", "活动实施方案", "requirements", "联系一个村。")));
        enter(new ProgrammeEntry.VillageIncluded());
        enter(new ProgrammeEntry.Targeted("meeting.forums", BigDecimal.valueOf(6)));
        enter(new ProgrammeEntry.Joined(id("liaison"), ProgrammeEntry.Role.LIAISON));
    }

    Scope scope() {
        return office.scope;
    }

    UUID id(String name) {
        return Ids.derived(slug, name);
    }

    UUID enter(Entry entry, Words... words) {
        return office.enter(MAY, about, entry, words);
    }

    /** One by one, so that each is an entry. */
    void forums(int many) {
        IntStream.range(0, many)
                .forEach(n -> office.enter(
                        MAY.plusDays(n), about, new MeetingEntry.Held(MeetingKind.POLICY_FORUM, 38 + n, 2)));
    }

    void leaflets(int copies) {
        enter(new MaterialEntry.HandedOut(copies));
    }

    void visits(int households, int unnamed) {
        for (int n = 0; n < households; n++) {
            var household = id("household " + n);
            office.enter(
                    household,
                    MAY,
                    about,
                    new HouseholdEntry.Registered(1 + n % 8),
                    Words.of(household, "household", Map.of("name", n == 0 ? "马样例" : "例" + n + "户")));
            enter(new VisitEntry.Made(household, VisitEntry.VisitKind.HOME));
        }
        if (unnamed > 0) enter(new VisitEntry.Counted(unnamed));
    }

    void talks(int villagers) {
        var people =
                IntStream.range(0, villagers).mapToObj(n -> id("person " + n)).toList();
        enter(new TalkEntry.Held(PersonKind.VILLAGER, people, 0));
    }

    void profile() {
        var id = id("profile");
        office.enter(
                id,
                MAY,
                about,
                new VillageEntry.Profiled(8, 484, new BigDecimal("8258.8")),
                Words.of(id, "note", Map.of("problems", "渠系末端，灌溉困难")));
    }

    UUID note(Entry entry, String text) {
        var id = id(text);
        return office.enter(id, MAY, about, entry, Words.of(id, "note", Map.of("text", text)));
    }

    UUID raised(String name, String person, DemandEntry.Topic topic, String text) {
        var id = id(name);
        var raised = new DemandEntry.Raised(id, topic, DemandEntry.Channel.VISIT, null, 1);
        var words = Words.of(id, "demand", Map.of("title", name, "text", text, "person", person));
        return office.enter(id, MAY, about, raised, words);
    }

    void settled(UUID demand, DemandEntry.Means means, String how, Benefit benefit) {
        var id = Ids.derived(demand, "settled");
        office.enter(
                id,
                MAY.plusDays(19),
                about,
                new DemandEntry.Settled(demand, means, benefit),
                Words.of(id, "note", Map.of("text", how)));
    }

    void waiting(UUID demand) {
        office.enter(MAY.plusDays(5), about, new DemandEntry.ApprovalSought(demand));
    }
}
