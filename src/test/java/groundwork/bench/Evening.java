package groundwork.bench;

import groundwork.ledger.About;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Draft;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.MaterialEntry;
import groundwork.ledger.MeetingEntry;
import groundwork.ledger.OpinionEntry;
import groundwork.ledger.TalkEntry;
import groundwork.ledger.VisitEntry;
import groundwork.ledger.Words;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What phones send on an evening: of a hundred entries seventy home visits with a note, ten leaflets handed out, eight
 * opinions, six demands, five talks, one forum. Fifty entries are one officer's, of today and the two days before, in
 * two villages of the four that the officer's unit works in. Words come salted, as a phone freezes them. The same seed,
 * the same entries.
 */
final class Evening {

    private static final long FIRST_VILLAGE = 640221203200L;
    private final Random random;
    private final UUID programme;
    private final Instant start = Instant.parse("2018-03-01T02:00:00Z");
    private int officer;
    private long village;

    Evening(long seed, UUID programme) {
        this.random = new Random(seed);
        this.programme = programme;
    }

    List<Draft> drafts(int count) {
        var drafts = new ArrayList<Draft>(count);
        for (int i = 0; i < count; i++) {
            if (i % 50 == 0) officer = random.nextInt(3600);
            if (i % 25 == 0) village = FIRST_VILLAGE + officer % 40 * 4 + random.nextInt(4);
            drafts.add(draft());
        }
        return drafts;
    }

    private Draft draft() {
        var id = new UUID(random.nextLong() & ~0xf000L | 0x7000L, random.nextLong() >>> 2 | 1L << 63);
        var about = new About(
                programme, Ids.derived("unit", officer % 40), village, List.of(Ids.derived("officer", officer)), null);
        var at = start.plus(random.nextInt(3), ChronoUnit.DAYS).plus(random.nextInt(36_000), ChronoUnit.SECONDS);
        var household = Ids.derived("household", village, random.nextInt(480));
        return new Draft(id, new Fact(at, about, entry(id, household)), List.of(note(id)));
    }

    private Words note(UUID id) {
        var salt = new byte[16];
        random.nextBytes(salt);
        return new Words(id, "note", new TreeMap<>(Map.of("text", "样例：渠道远，浇水难，希望协调水泵。")), salt);
    }

    private Entry entry(UUID id, UUID household) {
        int which = random.nextInt(100);
        if (which < 70) return new VisitEntry.Made(household, VisitEntry.VisitKind.HOME);
        if (which < 80) return new MaterialEntry.HandedOut(1 + random.nextInt(40));
        if (which < 88) return new OpinionEntry.TakenDown(1, which == 80, null);
        if (which < 94)
            return new DemandEntry.Raised(id, DemandEntry.Topic.IRRIGATION, DemandEntry.Channel.VISIT, household, 1);
        if (which < 99)
            return new TalkEntry.Held(
                    TalkEntry.PersonKind.VILLAGER, List.of(Ids.derived("person", random.nextInt(100_000))), 0);
        return new MeetingEntry.Held(MeetingEntry.MeetingKind.POLICY_FORUM, 20 + random.nextInt(60), 3);
    }
}
