package groundwork.programme;

import groundwork.directory.Scope;
import groundwork.figure.Figures;
import groundwork.frame.Flaw;
import groundwork.frame.Gate;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.Check;
import groundwork.ledger.Correction;
import groundwork.ledger.Draft;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.ledger.ProgrammeEntry;
import groundwork.ledger.ProgrammeEntry.Role;
import groundwork.ledger.Words;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plans programmes: what each command changes is an entry, or the strike of one. */
@Component
public class Planning {

    private final Ledger ledger;
    private final Figures figures;
    private final Clock clock;

    Planning(Ledger ledger, Figures figures, Clock clock) {
        this.ledger = ledger;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * @return the programme as it is planned now
     * @throws Refusal when the slug is taken or something is missing
     */
    public Programme plan(Scope scope, PlanDraft draft) {
        draft.examine();
        var named =
                draft.slug().isEmpty() ? draft.named(free(scope, draft.from().getYear())) : draft;
        var id = Ids.programme(scope.county(), named.slug());
        var about = new About(id, named.unit(), null, List.of(scope.officer()), null);
        var fact = Fact.on(named.from(), about, named.entry());
        append(scope, new Draft(id, fact, named.words().about(id)), db -> {
            if (taken(db, named.slug())) throw Refusal.flawed(Flaw.at("slug", "programme.flaw.taken"));
        });
        return new Programme(
                id,
                named.slug(),
                named.kind(),
                named.unit(),
                named.from(),
                named.to(),
                named.words().title());
    }

    /** The first of 2018-1, 2018-2, … that no programme has, nor had: an id is never used twice. */
    private static String free(Scope scope, int year) {
        return scope.read(db -> IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> year + "-" + n)
                .filter(slug -> new Postings(db)
                        .find(Ids.programme(scope.county(), slug))
                        .isEmpty())
                .findFirst()
                .orElseThrow());
    }

    /** Replaces period, kind, unit and words. The slug stays: it is in every address that somebody kept. */
    public void correct(Scope scope, Programme programme, PlanDraft draft) {
        var same = new PlanDraft(programme.slug(), draft.kind(), draft.unit(), draft.from(), draft.to(), draft.words());
        same.examine();
        var about = new About(programme.id(), same.unit(), null, List.of(scope.officer()), null);
        var planned = Fact.on(same.from(), about, same.entry());
        var fact = new Fact(clock.instant(), about, new Correction.Replaced(programme.id(), planned));
        append(scope, new Draft(Ids.next(clock), fact, same.words().about(programme.id())), Check.NONE);
    }

    /** A later target for the same figure takes the place of this one. */
    public void target(Scope scope, Programme programme, String cite, BigDecimal atLeast) {
        if (figures.cited(cite).isEmpty()) throw Refusal.flawed(Flaw.at("figure", "programme.flaw.figure"));
        if (atLeast == null || atLeast.signum() <= 0)
            throw Refusal.flawed(Flaw.at("atLeast", "programme.flaw.atLeast"));
        var targeted = new ProgrammeEntry.Targeted(
                cite, new BigDecimal(atLeast.stripTrailingZeros().toPlainString()));
        append(scope, draft(programme, about(scope, programme, programme.unit(), null), targeted), Check.NONE);
    }

    /** @param unit that the officers work for, or null */
    public void join(Scope scope, Programme programme, List<UUID> officers, Role role, UUID unit) {
        var about = about(scope, programme, unit, null);
        var drafts = officers.stream()
                .map(officer -> draft(programme, about, new ProgrammeEntry.Joined(officer, role)))
                .toList();
        Gate.append(ledger, scope, drafts);
    }

    public void include(Scope scope, Programme programme, List<Long> villages) {
        var drafts = villages.stream()
                .map(village -> about(scope, programme, programme.unit(), village))
                .map(about -> draft(programme, about, new ProgrammeEntry.VillageIncluded()))
                .toList();
        Gate.append(ledger, scope, drafts);
    }

    public void note(Scope scope, Programme programme, NoteKind kind, String text) {
        if (text == null || text.isBlank()) throw Refusal.flawed(Flaw.at("text", "programme.flaw.text"));
        var id = Ids.next(clock);
        var fact = Fact.on(day(programme), about(scope, programme, programme.unit(), null), kind.entry());
        append(scope, new Draft(id, fact, List.of(Words.of(id, "note", Map.of("text", text.strip())))), Check.NONE);
    }

    /**
     * Takes back a target, a person, a village or a note that was entered by mistake. All that say the same go with it.
     *
     * @throws Refusal when the entry is none of this programme's
     */
    public void strike(Scope scope, Programme programme, UUID entry) {
        var same = scope.read(db -> same(db, programme.id(), entry));
        if (same.isEmpty()) throw Refusal.missing("programme.entry.missing");
        var about = about(scope, programme, programme.unit(), null);
        var drafts = same.stream()
                .map(each -> new Draft(
                        Ids.next(clock), new Fact(clock.instant(), about, new Correction.Struck(each)), List.of()))
                .toList();
        Gate.append(ledger, scope, drafts);
    }

    private static List<UUID> same(JdbcClient db, UUID programme, UUID entry) {
        return db.sql("""
                        select entry from programme.target where programme = :programme
                          and figure = (select figure from programme.target where entry = :entry)
                        union select entry from programme.person where programme = :programme
                          and (officer, role) = (select officer, role from programme.person where entry = :entry)
                        union select entry from programme.village where programme = :programme
                          and village = (select village from programme.village where entry = :entry)
                        union select entry from programme.note where programme = :programme and entry = :entry""")
                .param("programme", programme)
                .param("entry", entry)
                .query(UUID.class)
                .list();
    }

    private Draft draft(Programme programme, About about, Entry entry) {
        return new Draft(Ids.next(clock), Fact.on(day(programme), about, entry), List.of());
    }

    private static About about(Scope scope, Programme programme, UUID unit, Long village) {
        return new About(programme.id(), unit, village, List.of(scope.officer()), null);
    }

    private LocalDate day(Programme programme) {
        return programme.day(Fact.today(clock));
    }

    private static boolean taken(JdbcClient db, String slug) {
        return db.sql("select exists (select from programme.programme where slug = :slug)")
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    private void append(Scope scope, Draft draft, Check check) {
        Gate.append(ledger, scope, List.of(draft), check);
    }
}
