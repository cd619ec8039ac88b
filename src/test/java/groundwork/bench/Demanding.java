package groundwork.bench;

import groundwork.ledger.About;
import groundwork.ledger.Author;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Draft;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.Receipt;
import groundwork.ledger.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Demands of a programme by the thousand: of each thousand 50 are open, 450 settled and 500 confirmed as well. */
final class Demanding {

    static final int VILLAGES = 150;
    private static final int UNITS = 20;
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    private final Ledger ledger;
    private final int county;
    private final UUID programme;

    Demanding(Ledger ledger, int county, String slug) {
        this.ledger = ledger;
        this.county = county;
        this.programme = Ids.programme(county, slug);
        var planned = new ProgrammeEntry.Planned(
                slug, ProgrammeEntry.ProgrammeKind.GRASSROOTS_WORK, FIRST, LocalDate.of(2018, 12, 31));
        append(List.of(draft(
                programme,
                FIRST,
                new About(programme, null, null, List.of(), null),
                planned,
                Words.of(programme, "plan", Map.of("title", "样例 " + slug)))));
    }

    static UUID unit(int number) {
        return Ids.derived("unit of the demands", number % UNITS);
    }

    void fill(int thousand) {
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < 1000; i++) {
            live(thousand * 1000 + i, drafts);
            if (drafts.size() < 500) continue;
            append(drafts);
            drafts.clear();
        }
        if (!drafts.isEmpty()) append(drafts);
    }

    private void live(int number, List<Draft> drafts) {
        var id = Ids.derived("demand", programme, number);
        var day = FIRST.plusDays(number % 300);
        long village = county * 1_000_000L + 1 + number % VILLAGES;
        // A village is one unit's, and two officers': as bureaus divide a county among themselves.
        var officer = Ids.derived("officer", village * 2 + number % 2);
        var about = new About(programme, unit((int) (village % UNITS)), village, List.of(officer), null);
        var topics = DemandEntry.Topic.values();
        var raised = new DemandEntry.Raised(id, topics[number % topics.length], DemandEntry.Channel.VISIT, null, 1);
        drafts.add(draft(id, day, about, raised, Words.of(id, "demand", Map.of("title", "样例：渠道远，浇水难，希望协调水泵。"))));
        int of = number % 1000;
        if (of < 30)
            drafts.add(step(
                    id, 1, day.plusDays(1), about, new DemandEntry.Referred(id, unit(number + 7), day.plusDays(20))));
        if (of < 50) return;
        drafts.add(step(id, 2, day.plusDays(9), about, new DemandEntry.Settled(id, DemandEntry.Means.OWN, null)));
        if (of >= 500)
            drafts.add(step(
                    id, 3, day.plusDays(12), about, new DemandEntry.Confirmed(id, DemandEntry.Confirmer.RESIDENT)));
    }

    private static Draft step(UUID demand, int number, LocalDate day, About about, DemandEntry what) {
        return draft(Ids.derived(demand, number), day, about, what);
    }

    private static Draft draft(UUID id, LocalDate day, About about, Entry entry, Words... words) {
        return new Draft(id, Fact.on(day, about, entry), List.of(words));
    }

    private void append(List<Draft> drafts) {
        var receipts = ledger.append(county, Author.of(Ids.derived("filling")), drafts);
        if (!receipts.stream().allMatch(Receipt::kept)) throw new IllegalStateException("not kept");
    }
}
