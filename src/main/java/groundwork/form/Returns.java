package groundwork.form;

import groundwork.directory.Scope;
import groundwork.frame.Flaw;
import groundwork.frame.Gate;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.Check;
import groundwork.ledger.Correction;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.FormEntry.Returned;
import groundwork.ledger.FormEntry.Way;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.OpinionEntry.TakenDown;
import groundwork.ledger.Postings;
import groundwork.ledger.Question.Use;
import groundwork.ledger.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Forms that came back with answers: the return with its facts, and each text as an opinion of its own, so that it can
 * be sorted, answered and, about our own style, kept apart.
 */
@Component
public class Returns {

    private static final String NOTE = "note";

    private final Ledger ledger;
    private final Issues issues;
    private final Clock clock;

    Returns(Ledger ledger, Issues issues, Clock clock) {
        this.ledger = ledger;
        this.issues = issues;
        this.clock = clock;
    }

    /**
     * The form that was printed with this code from this sheet.
     *
     * @throws Refusal with a flaw at the field {@code code}
     */
    public Issue issued(Scope scope, Sheet sheet, String code) {
        var issue = issues.coded(scope, code).orElseThrow(() -> at("form.flaw.code.unknown"));
        if (!issue.sheet().equals(sheet.entry())) throw at("form.flaw.code.other");
        return issue;
    }

    /** @param id of the return: the same one entered twice is entered once */
    public void enter(
            Scope scope, UUID id, Sheet sheet, Issue issue, String code, Answers answers, LocalDate day, Way way) {
        enter(scope, id, sheet, issue, code, answers, day, way, Check.NONE);
    }

    /** @param check what else must hold under the lock of the append, and is written with it */
    void enter(
            Scope scope,
            UUID id,
            Sheet sheet,
            Issue issue,
            String code,
            Answers answers,
            LocalDate day,
            Way way,
            Check check) {
        Check first = db -> {
            var there = db.sql("select c.entry from form.code c where c.code = :code and c.side = 'returned'")
                    .param("code", code)
                    .query(UUID.class)
                    .list();
            if (!there.isEmpty() && !there.contains(id)) throw at("form.flaw.code.twice");
            if (way == Way.PAPER && Slips.holds(db, issue.entry(), code)) throw at("form.flaw.code.held");
            check.look(db);
        };
        Gate.append(ledger, scope, drafts(id, sheet, issue.about(scope.officer()), code, answers, day, way), first);
    }

    /**
     * It was typed in by mistake: it never came back, and no opinion came with it.
     *
     * @throws Refusal when there is no such form, or it was taken back already
     */
    public void takeBack(Scope scope, UUID id) {
        var version = scope.read(db -> new Postings(db).effective(List.of(id))).get(id);
        if (version == null || !(version.fact().entry() instanceof Returned returned))
            throw Refusal.missing("form.answers.missing");
        var with = returned.answers().stream().map(answer -> Ids.derived(id, answer.question()));
        var all = Stream.concat(Stream.of(id), with).toList();
        var there = scope.read(db -> new Postings(db).effective(all).keySet());
        Gate.append(
                ledger,
                scope,
                there.stream()
                        .map(entry -> struck(entry, version.fact().about()))
                        .toList());
    }

    private Draft struck(UUID entry, About about) {
        return new Draft(Ids.next(clock), new Fact(clock.instant(), about, new Correction.Struck(entry)), List.of());
    }

    private static List<Draft> drafts(
            UUID id, Sheet sheet, About about, String code, Answers answers, LocalDate day, Way way) {
        var drafts = new ArrayList<Draft>();
        var returned = new Returned(List.of(code), 0, sheet.entry(), answers.answers(), way);
        var notes = answers.notes(sheet);
        drafts.add(new Draft(
                id,
                Fact.on(day, about, returned),
                notes.isEmpty() ? List.of() : List.of(Words.of(id, NOTE, Map.of("text", notes)))));
        for (var use : List.of(Use.OPINION, Use.OWN_STYLE))
            answers.texts(sheet, use).forEach((question, text) -> {
                var own = Ids.derived(id, question);
                var taken = new TakenDown(1, use == Use.OWN_STYLE, code);
                drafts.add(
                        new Draft(own, Fact.on(day, about, taken), List.of(Words.of(own, NOTE, Map.of("text", text)))));
            });
        return drafts;
    }

    private static Refusal at(String flaw) {
        return Refusal.flawed(Flaw.at("code", flaw));
    }
}
