package groundwork.bench;

import groundwork.ledger.About;
import groundwork.ledger.Author;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Draft;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.OpinionEntry;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.Receipt;
import groundwork.ledger.TalkEntry;
import groundwork.ledger.TripEntry;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Postings of a programme, a thousand for each village: the same villages have the same, whatever else is there. */
final class Filling {

    static final int OF_A_VILLAGE = 1000;
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    private final Ledger ledger;
    private final int county;
    private final UUID programme;

    /** Begins a programme under this slug. */
    Filling(Ledger ledger, int county, String slug) {
        this.ledger = ledger;
        this.county = county;
        this.programme = Ids.programme(county, slug);
        var planned = new ProgrammeEntry.Planned(
                slug, ProgrammeEntry.ProgrammeKind.GRASSROOTS_WORK, FIRST, LocalDate.of(2018, 12, 31));
        var about = new About(programme, null, null, List.of(), null);
        append(List.of(new Draft(
                programme,
                Fact.on(FIRST, about, planned),
                List.of(Words.of(programme, "plan", Map.of("title", "样例 " + slug))))));
    }

    /** The village of this number in the county. */
    long village(int number) {
        return county * 1_000_000L + number;
    }

    void fill(int number) {
        var drafts = new ArrayList<Draft>(OF_A_VILLAGE);
        for (int i = 0; i < OF_A_VILLAGE; i++) drafts.add(draft(number, i));
        append(drafts);
    }

    private void append(List<Draft> drafts) {
        var receipts = ledger.append(county, Author.of(Ids.derived("filling")), drafts);
        if (!receipts.stream().allMatch(Receipt::kept)) throw new IllegalStateException("not kept");
    }

    private Draft draft(int number, int i) {
        var id = Ids.derived("filling", programme, number, i);
        var officers = List.of(Ids.derived("officer", number / 4));
        var about = new About(programme, Ids.derived("unit", number / 20), village(number), officers, null);
        var entry = entry(id, number, i);
        var words = entry instanceof HouseholdEntry
                ? Words.of(id, "household", Map.of("name", "张样" + i, "door", i % 10 + "-" + i))
                : Words.of(id, "note", Map.of("text", "样例：渠道远，浇水难，希望协调水泵。"));
        return new Draft(id, Fact.on(FIRST.plusDays(i * 7 % 360), about, entry), List.of(words));
    }

    private Entry entry(UUID id, int number, int i) {
        int which = i % 20;
        if (which == 0) return new HouseholdEntry.Registered(i % 10);
        if (which == 1) return new MaterialEntry.HandedOut(1 + i % 40);
        if (which == 2) return new OpinionEntry.TakenDown(1, false, null);
        if (which == 3)
            return new DemandEntry.Raised(id, DemandEntry.Topic.IRRIGATION, DemandEntry.Channel.VISIT, null, 1);
        if (which == 4) return new TalkEntry.Held(TalkEntry.PersonKind.VILLAGER, List.of(Ids.derived("p", id)), 0);
        if (which == 5) return new MeetingEntry.Held(MeetingEntry.MeetingKind.POLICY_FORUM, 20 + i % 60, 3);
        if (which == 6) return new TripEntry.SignedIn();
        return new VisitEntry.Made(
                Ids.derived("filling", programme, number, i * 13 % 50 * 20), VisitEntry.VisitKind.HOME);
    }
}
