package groundwork.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.directory.Power;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.directory.Scopes;
import groundwork.figure.Extent;
import groundwork.figure.Figures;
import groundwork.frame.Language;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.ledger.About;
import groundwork.ledger.Correction;
import groundwork.ledger.DemandEntry.Topic;
import groundwork.ledger.FormEntry.Recipient;
import groundwork.ledger.FormEntry.Way;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.OpinionEntry;
import groundwork.ledger.Postings;
import groundwork.ledger.Question;
import groundwork.ledger.Question.Type;
import groundwork.ledger.Question.Use;
import groundwork.ledger.Recount;
import groundwork.ledger.Words;
import groundwork.support.Office;
import groundwork.support.OnFreshDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Sheets, forms issued from them, what comes back on paper and by QR code, and who reads what. */
@SpringBootTest
@OnFreshDatabase
class AnswersTest {

    private static final AtomicInteger COUNTY = new AtomicInteger(650501);
    private static final UUID PROGRAMME = Ids.derived("programme of the answers");
    private static final LocalDate DAY = LocalDate.of(2014, 6, 23);
    private static final long HERE = 650501001001L;
    private static final String CANARY = "canary on our style";

    @Autowired
    Ledger ledger;

    @Autowired
    Scopes scopes;

    @Autowired
    Sheets sheets;

    @Autowired
    Issues issues;

    @Autowired
    Returns returns;

    @Autowired
    Results results;

    @Autowired
    Slips slips;

    @Autowired
    SlipDoor door;

    @Autowired
    Opinions opinions;

    @Autowired
    Topics topics;

    @Autowired
    Figures figures;

    @Autowired
    Recount recount;

    private Office office;
    private Scope scope;
    private Sheet sheet;
    private Issue issue;
    private List<String> codes;

    @BeforeEach
    void formsAreIssued() {
        office = new Office(ledger, scopes, COUNTY.incrementAndGet());
        scope = office.scope;
        sheet = sheets.find(scope, draw(null)).orElseThrow();
        var entry = issues.issue(scope, sheet, Recipient.RESIDENT, HERE, 20, DAY);
        issue = issues.find(scope, entry).orElseThrow();
        codes = issues.codes(scope, entry);
    }

    @AfterEach
    void nothingDiffersWhenCountedAgain() {
        var result = recount.of(scope.county(), (done, all) -> {});
        assertThat(result.differences()).isEmpty();
        assertThat(result.behind()).isEmpty();
    }

    private UUID draw(Sheet before) {
        var questions = List.of(
                new Question(Type.RATING, true, 0, 0, null),
                new Question(Type.SEVERAL, false, 3, 0, null),
                new Question(Type.GRID, false, 2, 2, null),
                new Question(Type.AMOUNT, false, 0, 0, null),
                new Question(Type.LONG, false, 0, 0, Use.OPINION),
                new Question(Type.LONG, false, 0, 0, Use.OWN_STYLE),
                new Question(Type.SHORT, false, 0, 0, Use.NOTE));
        var zh = new SheetText(
                "征求意见表",
                "",
                List.of(
                        asked("总体满意吗？"),
                        asked("最需要解决什么？", "道路", "水利", "住房"),
                        new AskedText("对以下方面是否满意？", List.of("满意", "不满意"), List.of("作风", "服务")),
                        asked("家庭年收入"),
                        asked("意见建议"),
                        asked("对我单位作风的意见"),
                        asked("您的职业")));
        var en = new SheetText("Consultation form", "", List.of(asked("How satisfied?"))).or(zh);
        return sheets.drawUp(
                scope, PROGRAMME, before, questions, zh, new SheetText("Consultation form", "", en.questions()));
    }

    private static AskedText asked(String text, String... choices) {
        return new AskedText(text, List.of(choices), List.of());
    }

    private static Map<String, List<String>> filled(String rating) {
        var fields = new HashMap<String, List<String>>();
        fields.put("q1", List.of(rating));
        fields.put("q2", List.of("1", "3"));
        fields.put("q3-1", List.of("1"));
        fields.put("q3-2", List.of("2"));
        fields.put("q4", List.of("1,200.50"));
        fields.put("q5", List.of("More buses"));
        fields.put("q6", List.of(CANARY));
        fields.put("q7", List.of("Farmer"));
        return fields;
    }

    private UUID typeIn(String code, Map<String, List<String>> fields) {
        var typed = new Typed();
        var answers = AnswerReading.read(sheet, fields, typed);
        typed.check();
        var id = Ids.derived(code, scope.county());
        returns.enter(scope, id, sheet, returns.issued(scope, sheet, code), code, answers, DAY, Way.PAPER);
        return id;
    }

    private Counted counted() {
        return results.of(scope, sheet.entry(), null, null);
    }

    private long figure(String cite) {
        return scope.read(db -> figures.count(db, figures.cited(cite).orElseThrow(), Extent.of(PROGRAMME))
                .value()
                .longValueExact());
    }

    @Test
    void aSheetKeepsWhatItAsksInBothLanguages() {
        assertThat(sheet.version()).isEqualTo(1);
        assertThat(sheet.in(Language.ZH).questions().get(2).rows()).containsExactly("作风", "服务");
        assertThat(sheet.in(Language.EN).title()).isEqualTo("Consultation form");
        assertThat(sheet.in(Language.EN).questions().get(1).choices()).containsExactly("道路", "水利", "住房");
        var next = sheets.find(scope, draw(sheet)).orElseThrow();
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.first()).isEqualTo(sheet.entry());
        assertThat(sheets.latest(scope, PROGRAMME, Paged.From.FIRST, 9).rows())
                .extracting(Sheet::entry)
                .containsExactly(next.entry());
        assertThatThrownBy(() -> draw(sheet)).isInstanceOf(Refusal.class).hasMessage("form.sheet.newer");
    }

    @Test
    void whatWasDrawnUpAndIssuedIsListedWholePageByPage() {
        var drawn = new ArrayList<>(List.of(sheet.entry()));
        var issued = new ArrayList<>(List.of(issue.entry()));
        for (int i = 0; i < 6; i++) {
            drawn.addFirst(draw(null));
            issued.addFirst(issues.issue(scope, sheet, Recipient.RESIDENT, HERE, 1, DAY));
        }
        var first = issues.of(scope, sheet.entry(), Paged.From.FIRST, 4);
        var rest = issues.of(scope, sheet.entry(), new Paged.From(first.older(), null), 4);
        assertThat(Stream.of(first, rest).flatMap(page -> page.rows().stream()).map(Issue::entry))
                .containsExactlyElementsOf(issued);
        assertThat(issues.of(scope, sheet.entry(), new Paged.From(null, rest.newer()), 4))
                .isEqualTo(first);
        assertThat(rest.older()).isNull();
        var found = new ArrayList<UUID>();
        var from = Paged.From.FIRST;
        while (from != null) {
            var page = sheets.latest(scope, PROGRAMME, from, 2);
            page.rows().forEach(one -> found.add(one.entry()));
            from = page.older() == null ? null : new Paged.From(page.older(), null);
        }
        assertThat(found).isEqualTo(drawn);
    }

    @Test
    void whatIsTypedInIsCountedQuestionByQuestion() {
        assertThat(figure("form.issued")).isEqualTo(20);
        typeIn(codes.get(0), filled("4"));
        var second = typeIn(codes.get(1), filled("5"));
        typeIn(codes.get(2), Map.of("q1", List.of("5")));
        assertThat(figure("form.returned")).isEqualTo(3);
        assertThat(figure("opinion.count")).isEqualTo(2);
        assertThat(figure("opinion.style")).isEqualTo(2);
        var counted = counted();
        assertThat(counted.forms()).isEqualTo(3);
        assertThat(counted.of(1, 5)).isEqualTo(2);
        assertThat(counted.of(2, 3)).isEqualTo(2);
        assertThat(counted.of(3, 202)).isEqualTo(2);
        assertThat(counted.amount(4)).isEqualByComparingTo("2401");
        assertThat(counted.of(5, 0)).isEqualTo(2);
        assertThat(results.places(scope, sheet.entry()))
                .extracting(Results.Place::village)
                .containsExactly(HERE);
        office.strike(second);
        assertThat(counted().forms()).isEqualTo(2);
        assertThat(counted().of(1, 5)).isEqualTo(1);
        assertThat(counted().amount(4)).isEqualByComparingTo("1200.5");
        assertThat(figure("form.returned")).isEqualTo(2);
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        var typed = new Typed();
        AnswerReading.read(sheet, Map.of("q3-1", List.of("1"), "q4", List.of("much"), "q2", List.of("9")), typed);
        assertThatThrownBy(typed::check)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.flaws())
                                .extracting(flaw -> flaw.field() + " " + flaw.key())
                                .containsExactly("q1 form.flaw.required", "q3 form.flaw.rows", "q4 frame.flaw.number"));
        assertThatThrownBy(() -> returns.issued(scope, sheet, "ZZZZ-0000")).isInstanceOf(Refusal.class);
        typeIn(codes.getFirst(), filled("1"));
        assertThatThrownBy(() -> returns.enter(
                        scope,
                        Ids.derived(1),
                        sheet,
                        issue,
                        codes.getFirst(),
                        new Answers(List.of(), new java.util.TreeMap<>()),
                        DAY,
                        Way.PAPER))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatCameByQrCodeWaitsForTheOffice() {
        var key = door.keys(scope, issue).get(codes.getFirst());
        assertThat(key).hasSize(28);
        assertThat(door.open(scope.county(), key.substring(0, 27) + (key.endsWith("0") ? "1" : "0")))
                .isEmpty();
        assertThat(door.open(scope.county() + 1, key)).isEmpty();
        var opened = door.open(scope.county(), key).orElseThrow();
        assertThat(opened.answered()).isFalse();
        door.hand(scope.county(), opened, filled("2"));
        assertThat(door.open(scope.county(), key).orElseThrow().answered()).isTrue();
        assertThatThrownBy(() -> door.hand(scope.county(), opened, filled("2"))).hasMessage("form.outside.used");
        assertThat(counted().forms()).isZero();
        assertThat(figure("form.returned")).isZero();

        var held = slips.page(scope, PROGRAMME, Slip.State.HELD, Paged.From.FIRST, 10);
        assertThat(slips.page(scope, PROGRAMME, Slip.State.HELD, new Paged.From(null, "x"), 10))
                .isEqualTo(held);
        var slip = held.rows().getFirst();
        assertThatThrownBy(() -> typeIn(codes.getFirst(), filled("1"))).isInstanceOf(Refusal.class);
        assertThat(slips.answers(scope, slip, sheet).texts()).containsEntry(5, "More buses");
        slips.dismiss(scope, slip.id(), Slip.Reason.SPAM);
        assertThatThrownBy(() -> slips.take(scope, slip.id())).hasMessage("form.slip.done");
        slips.back(scope, slip.id());
        slips.take(scope, slip.id());
        assertThat(counted().of(1, 2)).isEqualTo(1);
        assertThat(figure("form.returned")).isEqualTo(1);
        assertThat(slips.count(scope, PROGRAMME, Slip.State.HELD)).isZero();
        assertThat(slips.answers(scope, slip, sheet).answers()).isEmpty();
    }

    @Test
    void opinionsAreSortedAndTheLatestTopicHolds() {
        typeIn(codes.get(0), filled("4"));
        typeIn(codes.get(1), filled("4"));
        var all = opinions.list(scope, PROGRAMME, false, null, null, 10).stream()
                .map(Opinion::entry)
                .toList();
        topics.sort(scope, all, Topic.ROADS);
        assertThat(topicsOf()).containsExactly("roads", "roads");
        var second = topics.sort(scope, all.subList(0, 1), Topic.HOUSING);
        assertThat(topicsOf()).containsExactly("housing", "roads");
        office.strike(second);
        assertThat(topicsOf()).containsExactly("roads", "roads");
        topics.sort(scope, all.subList(1, 2), null);
        assertThat(topicsOf()).containsExactly("roads", "");
    }

    private List<String> topicsOf() {
        return opinions.list(scope, PROGRAMME, false, null, null, 10).stream()
                .map(Opinion::topic)
                .toList();
    }

    @Test
    void whatIsSaidOfOurStyleIsReadByLeadersAndInspectorsAlone() {
        typeIn(codes.getFirst(), filled("4"));
        var own =
                opinions.list(scope, PROGRAMME, true, null, null, 10).getFirst().entry();
        for (var role : Role.values()) {
            var reader = scopes.of(scope.county(), Ids.derived(role), List.of(Power.everywhere(role)));
            var may = role == Role.LEADER || role == Role.INSPECTOR;
            assertThat(said(reader, own)).as(role.name()).isEqualTo(may ? CANARY : shown(role));
            var ordinary = reader.read(db -> opinions.list(reader, PROGRAMME, false, null, null, 10));
            assertThat(ordinary).allMatch(opinion -> !opinion.ownStyle());
        }
        // Nor once it was put right, in any version, or struck.
        var about = new About(PROGRAMME, null, HERE, List.of(), null);
        var right = office.correct(
                own,
                DAY,
                about,
                new OpinionEntry.TakenDown(1, false, null),
                Words.of(own, "note", Map.of("text", CANARY)));
        assertThat(said(scope, own)).isEqualTo(Words.APART);
        assertThat(said(scope, right)).isEqualTo(Words.APART);
        office.strike(own);
        assertThat(said(scope, right)).isEqualTo(Words.APART);
        String again = scope.again(db -> new Postings(db)
                .clearWords(List.of(right))
                .get(right)
                .getFirst()
                .get("text"));
        assertThat(again).isEqualTo(CANARY);
        assertThatThrownBy(() -> office.correct(
                        own,
                        DAY,
                        about,
                        new Correction.Struck(own),
                        Words.of(own, "note", Map.of("text", Words.APART))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String shown(Role role) {
        return role == Role.AUDITOR || role == Role.READER ? "" : Words.APART;
    }

    private static String said(Scope reader, UUID entry) {
        return reader.read(db -> new Postings(db)
                .words(List.of(entry)).getOrDefault(entry, List.of()).stream()
                        .map(part -> part.get("text"))
                        .findFirst()
                        .orElse(""));
    }
}
