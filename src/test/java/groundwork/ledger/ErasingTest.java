package groundwork.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.ledger.AssistanceEntry.AssistanceKind;
import groundwork.ledger.DemandEntry.Channel;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.ErasureEntry.Basis;
import groundwork.support.TestDatabase;
import groundwork.support.TestKeys;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A household is erased in the ledger: what goes, what stays, and that nothing comes back. */
class ErasingTest {

    private static final int PINGLUO = 640221;
    private static final Author OFFICER = Author.of(id("officer"));
    private static final UUID HOUSEHOLD = id("household");
    private static final UUID NEIGHBOUR = id("neighbour");

    private final TestDatabase database = TestDatabase.fresh();
    private final Store store = new Store(database.app(), TestKeys.vault());
    private final Ledger ledger = new Ledger(store, List.of(), Clock.systemUTC());
    private final List<ErasedList.Line> lines = new ArrayList<>();
    private final Erasing erasing = new Erasing(store, ledger, List.of(new LedgerWords()), new ErasedList() {
        @Override
        public void add(Line line) {
            if (!lines.contains(line)) lines.add(line);
        }

        @Override
        public List<Line> all() {
            return List.copyOf(lines);
        }
    });

    @AfterEach
    void drop() {
        database.close();
    }

    private static UUID id(String name) {
        return SampleEntries.id(name);
    }

    private static Draft draft(UUID id, Entry entry, Words... words) {
        return new Draft(id, SampleEntries.fact(entry), List.of(words));
    }

    private static Words note(UUID subject, String text) {
        return Words.of(subject, "note", Map.of("text", text));
    }

    private static Draft household(UUID id, String name) {
        return draft(id, new HouseholdEntry.Registered(6), Words.of(id, "household", Map.of("name", name)));
    }

    private static Draft visit(String name, UUID household) {
        return draft(id(name), new VisitEntry.Made(household, VisitEntry.VisitKind.HOME), note(id(name), "走访 " + name));
    }

    private static Draft raised() {
        return draft(
                id("demand"),
                new DemandEntry.Raised(id("demand"), Topic.ROADS, Channel.VISIT, HOUSEHOLD, 1),
                Words.of(HOUSEHOLD, "demand", Map.of("title", "路", "person", "李示例")));
    }

    private static Draft replaced(String name, UUID original, Entry entry, Words... words) {
        return draft(id(name), new Correction.Replaced(original, SampleEntries.fact(entry)), words);
    }

    @BeforeEach
    void work() {
        append(
                household(HOUSEHOLD, "李示例"),
                household(id("twin"), "李示例 重复"),
                household(NEIGHBOUR, "王样例"),
                draft(id("merger"), new HouseholdEntry.Merged(id("twin"), HOUSEHOLD)),
                visit("visit", HOUSEHOLD),
                visit("twin's visit", id("twin")),
                visit("neighbour's visit", NEIGHBOUR),
                raised(),
                draft(
                        id("referred"),
                        new DemandEntry.Referred(id("demand"), id("unit"), null),
                        note(id("referred"), "转")),
                replaced(
                        "corrected",
                        id("referred"),
                        new DemandEntry.Referred(id("demand"), id("unit"), null),
                        note(id("referred"), "转办")),
                draft(id("pairing"), new PairingEntry.Formed(id("officer"), HOUSEHOLD)),
                draft(
                        id("help"),
                        new AssistanceEntry.Given(AssistanceKind.IDEA, id("pairing"), null, null),
                        note(id("help"), "主意")),
                draft(
                        id("job"),
                        new AssistanceEntry.JobFound(id("son"), 0, id("pairing"), null),
                        Words.of(id("son"), "name", Map.of("name", "李小例"))),
                draft(
                        id("relief"),
                        new ReliefEntry.Given(List.of(), List.of(HOUSEHOLD), 0, ReliefEntry.Occasion.OTHER),
                        note(id("relief"), "慰问")),
                draft(
                        id("relief of two"),
                        new ReliefEntry.Given(List.of(), List.of(HOUSEHOLD, NEIGHBOUR), 0, ReliefEntry.Occasion.OTHER),
                        note(id("relief of two"), "两户")),
                draft(
                        id("forum"),
                        new MeetingEntry.Held(MeetingEntry.MeetingKind.POLICY_FORUM, 40, 3),
                        note(id("forum"), "座谈")));
    }

    private List<Receipt> append(Draft... drafts) {
        return ledger.append(PINGLUO, OFFICER, List.of(drafts));
    }

    private ErasedList.Line erase() {
        var line = new ErasedList.Line(
                PINGLUO,
                id("erasure"),
                HOUSEHOLD,
                ErasureEntry.Whom.HOUSEHOLD,
                Basis.CONSENT_WITHDRAWN,
                OFFICER.officer(),
                Instant.parse("2018-12-01T00:00:00Z"));
        erasing.erase(line, Check.NONE);
        return line;
    }

    private List<Words> words(UUID entry) {
        return store.read(PINGLUO, db -> new Postings(db).words(List.of(entry))).getOrDefault(entry, List.of());
    }

    private boolean erased(String entry) {
        var words = words(id(entry));
        assertThat(words).as(entry).isNotEmpty();
        return words.stream().allMatch(Words::isErased);
    }

    private List<Posting> postings() {
        return store.read(PINGLUO, db -> new Postings(db).page(0, 1000));
    }

    private long count(String sql) {
        return database.superuser().sql(sql).query(Long.class).single();
    }

    @Test
    void allThatIsAboutItAloneGoesAndWhatIsAboutOthersTooStays() {
        erase();
        for (var gone : List.of(
                "household",
                "twin",
                "visit",
                "twin's visit",
                "demand",
                "referred",
                "corrected",
                "help",
                "job",
                "relief")) assertThat(erased(gone)).as(gone).isTrue();
        for (var kept : List.of("neighbour", "neighbour's visit", "relief of two", "forum"))
            assertThat(erased(kept)).as(kept).isFalse();
        assertThat(words(HOUSEHOLD).getFirst().get("name")).isEqualTo(Words.ERASED);
        assertThat(count("select count(*) from ledger.words where sealed is null and fields is null and salt is null"))
                .isEqualTo(10);
        assertThat(count("select count(*) from ledger.secret where subject = '" + HOUSEHOLD
                        + "' and (wrapped is not null or secret is not null)"))
                .isZero();
    }

    /** Position by position: the content hash holds, and so does every commitment whose words are still there. */
    @Test
    void positionsAndCommitmentsStillHold() {
        var before = postings();
        erase();
        var after = postings();
        assertThat(after.subList(0, before.size())).usingRecursiveComparison().isEqualTo(before);
        assertThat(after.getLast().fact().entry())
                .isEqualTo(new ErasureEntry.Made(HOUSEHOLD, ErasureEntry.Whom.HOUSEHOLD, Basis.CONSENT_WITHDRAWN));
        assertThat(after.getLast().author().officer()).isEqualTo(OFFICER.officer());

        var said = new ArrayList<String>();
        for (var posting : after) {
            assertThat(Hash.of(posting.content())).isEqualTo(posting.hash());
            for (var commitment : Wire.tree(posting.content()).path("commitments")) {
                var part = commitment.get("part").stringValue();
                var words = words(posting.id()).stream()
                        .filter(one -> one.part().equals(part)
                                && one.subject()
                                        .toString()
                                        .equals(commitment.get("subject").stringValue()))
                        .findFirst()
                        .orElseThrow();
                if (words.isErased()) said.add("erased");
                else {
                    var clear = new Sealed.Part(null, part, Wire.words(words.fields()), words.salt(), null);
                    assertThat(HexFormat.of().formatHex(Sealed.commitment(clear)))
                            .isEqualTo(commitment.get("commitment").stringValue());
                    said.add("holds");
                }
            }
        }
        assertThat(said).filteredOn("erased"::equals).hasSize(10);
        assertThat(said).filteredOn("holds"::equals).hasSize(4);
    }

    @Test
    void whatIsSentAgainIsADuplicateAndBringsNothingBack() {
        erase();
        var head = postings().size();
        assertThat(append(household(HOUSEHOLD, "李示例"), raised(), visit("visit", HOUSEHOLD)))
                .allMatch(Receipt.Duplicate.class::isInstance);
        // With other words, and with a salt that a phone froze.
        var salted = new Words(HOUSEHOLD, "household", new TreeMap<>(Map.of("name", "李改名")), new byte[16]);
        assertThat(append(draft(HOUSEHOLD, new HouseholdEntry.Registered(6), salted)))
                .allMatch(Receipt.Duplicate.class::isInstance);
        assertThat(postings()).hasSize(head);
        assertThat(count("select count(*) from ledger.aside")).isZero();
        assertThat(erased("household")).isTrue();
    }

    @Test
    void newWordsAboutItAreDroppedAndTheEntryIsKept() {
        erase();
        assertThat(append(replaced(
                        "renamed",
                        HOUSEHOLD,
                        new HouseholdEntry.Registered(7),
                        Words.of(HOUSEHOLD, "household", Map.of("name", "李新名")))))
                .allMatch(Receipt.Accepted.class::isInstance);
        assertThat(erased("renamed")).isTrue();
        var posting = postings().getLast();
        assertThat(posting.content()).doesNotContain("commitment");
        // A later visit is a new thing that was said; only what was said before is gone.
        append(visit("later visit", HOUSEHOLD));
        assertThat(erased("later visit")).isFalse();
    }

    @Test
    void whatWasKeptAsideGoesToo() {
        append(draft(
                HOUSEHOLD, new HouseholdEntry.Registered(6), Words.of(HOUSEHOLD, "household", Map.of("name", "李另名"))));
        append(draft(
                NEIGHBOUR, new HouseholdEntry.Registered(6), Words.of(NEIGHBOUR, "household", Map.of("name", "王另名"))));
        assertThat(count("select count(*) from ledger.aside")).isEqualTo(2);
        erase();
        assertThat(database.superuser()
                        .sql("select id from ledger.aside")
                        .query(UUID.class)
                        .list())
                .containsExactly(NEIGHBOUR);
    }

    @Test
    void aDatabaseThatForgotIsErasedAgainAndOnlyOnce() {
        var line = erase();
        assertThat(erasing.replay()).isZero();
        // As an archive from before the erasure brings it back.
        var restored = TestDatabase.fresh();
        try {
            var there = new Store(restored.app(), TestKeys.vault());
            var its = new Ledger(there, List.of(), Clock.systemUTC());
            its.append(PINGLUO, OFFICER, List.of(household(HOUSEHOLD, "李示例"), visit("visit", HOUSEHOLD)));
            var again = new Erasing(there, its, List.of(new LedgerWords()), new ErasedList() {
                @Override
                public void add(Line one) {}

                @Override
                public List<Line> all() {
                    return List.of(line);
                }
            });
            assertThat(again.replay()).isEqualTo(1);
            assertThat(again.replay()).isZero();
            var words = there.read(PINGLUO, db -> new Postings(db).words(List.of(HOUSEHOLD, id("visit"))));
            assertThat(words.values())
                    .hasSize(2)
                    .allSatisfy(parts -> assertThat(parts).allMatch(Words::isErased));
            var known = there.read(PINGLUO, db -> new Postings(db).find(id("erasure")));
            assertThat(known).isPresent();
        } finally {
            restored.close();
        }
    }

    @Test
    void whatAnotherNodeErasedIsAddedToTheList() {
        var line = erase();
        lines.clear();
        assertThat(erasing.replay()).isZero();
        assertThat(lines).containsExactly(line);
    }

    @Test
    void placesThatKnowNoSubjectGetNamesAndPhones() {
        var told = new ArrayList<WordsPlace.Whom>();
        new Erasing(
                        store,
                        ledger,
                        List.of(
                                new WordsPlace() {
                                    @Override
                                    public List<String> names() {
                                        return List.of();
                                    }

                                    @Override
                                    public void erase(JdbcClient db, Whom whom) {
                                        told.add(whom);
                                    }
                                },
                                new LedgerWords()),
                        new ErasedList() {
                            @Override
                            public void add(Line line) {}

                            @Override
                            public List<Line> all() {
                                return List.of();
                            }
                        })
                .erase(
                        new ErasedList.Line(
                                PINGLUO,
                                id("erasure"),
                                HOUSEHOLD,
                                ErasureEntry.Whom.HOUSEHOLD,
                                Basis.OTHER_LAW,
                                OFFICER.officer(),
                                Instant.EPOCH),
                        Check.NONE);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().texts()).containsExactlyInAnyOrder("李示例", "李示例 重复", "李小例");
        assertThat(told.getFirst().toString()).doesNotContain("李");
        assertThat(told.getFirst().subjects())
                .containsAll(Set.of(HOUSEHOLD, id("twin"), id("demand"), id("son")))
                .doesNotContain(NEIGHBOUR, id("forum"));
    }

    @Test
    void aRefusedErasureLeavesEverything() {
        var line = erase();
        lines.clear();
        var other = new ErasedList.Line(
                PINGLUO, id("other"), NEIGHBOUR, line.whom(), line.basis(), line.officer(), line.happenedAt());
        assertThatThrownBy(() -> erasing.erase(other, db -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(lines).isEmpty();
        assertThat(erased("neighbour")).isFalse();
    }
}
