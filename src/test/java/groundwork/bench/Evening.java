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
 * opinions, six demands, five talks, one forum. Words come salted, as a phone freezes them. The same seed, the same
 * entries.
 */
final class Evening {

    private static final long FIRST_VILLAGE = 640221203200L;
    private final Random random;
    private final UUID programme;
    private final Instant start = Instant.parse("2018-03-01T02:00:00Z");

    Evening(long seed, UUID programme) {
        this.random = new Random(seed);
        this.programme = programme;
    }

    List<Draft> drafts(int count) {
        var drafts = new ArrayList<Draft>(count);
        for (int i = 0; i < count; i++) drafts.add(draft());
        return drafts;
    }

    private Draft draft() {
        var id = new UUID(random.nextLong() & ~0xf000L | 0x7000L, random.nextLong() >>> 2 | 1L << 63);
        var village = FIRST_VILLAGE + random.nextInt(150);
        var about = new About(programme, person("unit", 40), village, List.of(person("officer", 3600)), null);
        var at = start.plus(random.nextInt(200), ChronoUnit.DAYS).plus(random.nextInt(36_000), ChronoUnit.SECONDS);
        var household = Ids.derived("household", village, random.nextInt(480));
        return new Draft(id, new Fact(at, about, entry(id, household)), List.of(note(id)));
    }

    private UUID person(String kind, int many) {
        return Ids.derived(kind, random.nextInt(many));
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
        if (which < 99) return new TalkEntry.Held(TalkEntry.PersonKind.VILLAGER, List.of(person("person", 100_000)), 0);
        return new MeetingEntry.Held(MeetingEntry.MeetingKind.POLICY_FORUM, 20 + random.nextInt(60), 3);
    }
}
