package groundwork.card;

import groundwork.directory.Scope;
import groundwork.frame.Flaw;
import groundwork.frame.Gate;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.CardEntry;
import groundwork.ledger.Change;
import groundwork.ledger.Check;
import groundwork.ledger.Correction;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.ledger.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Registers households and puts registrations right. */
@Component
public class Registry {

    private final Ledger ledger;
    private final Clock clock;

    Registry(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param liaison the officer who gets its card at once, or null
     * @return the household's id is that of the first entry
     * @throws Refusal when there is nothing to find it by, or the team or the day cannot be
     */
    public Done register(Scope scope, Registration registration, UUID liaison) {
        examine(registration);
        var id = Ids.next(clock);
        var about = new About(
                registration.programme(), registration.unit(), registration.village(), List.of(scope.officer()), null);
        var fact = Fact.on(registration.day(), about, new HouseholdEntry.Registered(registration.team()));
        var drafts = new ArrayList<Draft>();
        drafts.add(new Draft(id, fact, registration.words().about(id)));
        if (liaison != null) {
            var card = Fact.on(registration.day(), about, new CardEntry.Issued(id, liaison));
            drafts.add(new Draft(Ids.next(clock), card, List.of()));
        }
        return append(scope, drafts, Check.NONE);
    }

    /**
     * Replaces team, village, day and words, but for those that were not shown: they stay. Programme and unit stay
     * those of the first registration.
     */
    public Done correct(Scope scope, UUID household, Registration registration) {
        examine(registration);
        var inForce = inForce(scope, household);
        var was = inForce.fact().about();
        var about = new About(was.programme(), was.unit(), registration.village(), was.officers(), was.trip());
        var fact = Fact.on(registration.day(), about, new HouseholdEntry.Registered(registration.team()));
        var correction = new Correction.Replaced(household, fact);
        var draft = new Draft(
                Ids.next(clock),
                new Fact(clock.instant(), about, correction),
                kept(scope, household, inForce, registration));
        return append(scope, List.of(draft), Check.NONE);
    }

    /** It was never there: a registration made by mistake. Its valid cards were never issued either. */
    public Done strike(Scope scope, UUID household) {
        var about = inForce(scope, household).fact().about();
        var struck = new ArrayList<>(
                scope.read(db -> db.sql("select id from card.card where household = :household and withdrawn is null")
                        .param("household", household)
                        .query(UUID.class)
                        .list()));
        struck.addFirst(household);
        return append(scope, strikes(struck, about), Check.NONE);
    }

    /** Two were one: {@code household} counts as {@code into} from here on. */
    public Done merge(Scope scope, UUID household, UUID into) {
        if (household.equals(into)) throw Refusal.flawed(Flaw.at("into", "card.flaw.merge.itself"));
        var about = inForce(scope, household).fact().about();
        inForce(scope, into);
        var id = Ids.next(clock);
        var here = new About(about.programme(), about.unit(), about.village(), List.of(scope.officer()), null);
        var fact = new Fact(clock.instant(), here, new HouseholdEntry.Merged(household, into));
        return append(scope, List.of(new Draft(id, fact, List.of())), db -> {
            var roots = new MergedRows(db);
            if (roots.root(household).isPresent()) throw Refusal.conflict("card.merge.already");
            if (roots.root(into).filter(household::equals).isPresent()) throw Refusal.conflict("card.merge.circle");
        });
    }

    /** The mergers that say what a household counts as are struck: it stands for itself again. */
    public Done part(Scope scope, UUID household) {
        var about = inForce(scope, household).fact().about();
        var mergers = scope.read(db -> new MergedRows(db).mergers(household));
        if (mergers.isEmpty()) throw Refusal.conflict("card.merge.none");
        return append(scope, strikes(mergers, about), Check.NONE);
    }

    private List<Draft> strikes(List<UUID> entries, About about) {
        return entries.stream()
                .map(entry -> new Draft(
                        Ids.next(clock), new Fact(clock.instant(), about, new Correction.Struck(entry)), List.of()))
                .toList();
    }

    private List<Words> kept(Scope scope, UUID household, Change.Version inForce, Registration registration) {
        var now = registration.words();
        if (!now.hides()) return now.about(household);
        var by = inForce.wordsOf();
        var was = scope.read(db -> new Postings(db).clearWords(List.of(by))).getOrDefault(by, List.of());
        return now.kept(household, was).about(household);
    }

    private Change.Version inForce(Scope scope, UUID household) {
        if (!scope.opens(household)) throw Refusal.missing("card.household.missing");
        return scope.read(db -> new Postings(db)
                .effective(List.of(household)).values().stream()
                        .filter(version -> version.fact().entry() instanceof HouseholdEntry.Registered)
                        .findFirst()
                        .orElseThrow(() -> Refusal.missing("card.household.missing")));
    }

    private void examine(Registration registration) {
        var flaws = new ArrayList<Flaw>();
        var words = registration.words();
        if (words.name().isEmpty() && words.door().isEmpty()) flaws.add(Flaw.at("name", "card.flaw.name"));
        if (registration.team() != null && (registration.team() < 1 || registration.team() > 999))
            flaws.add(Flaw.at("team", "card.flaw.team"));
        if (registration.day().isAfter(Fact.today(clock))) flaws.add(Flaw.at("day", "card.flaw.future"));
        if (!flaws.isEmpty()) throw Refusal.flawed(flaws);
    }

    private Done append(Scope scope, List<Draft> drafts, Check check) {
        Gate.append(ledger, scope, drafts, check);
        return new Done(drafts.getFirst().id(), drafts.size());
    }
}
