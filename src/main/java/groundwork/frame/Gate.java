package groundwork.frame;

import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.ledger.About;
import groundwork.ledger.AttachmentEntry;
import groundwork.ledger.Author;
import groundwork.ledger.Check;
import groundwork.ledger.Correction;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Draft;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.ledger.Receipt;
import groundwork.ledger.Tables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whatever a person enters goes into the ledger through here. One place judges whether he may enter it: it lies in what
 * he sees, what it names does so too, and what it puts right is his own unless he has the office's role. Units and
 * officers may be named freely: they are what everybody finds in the county's telephone book.
 */
public final class Gate {

    private Gate() {}

    public static List<Receipt> append(Ledger ledger, Scope scope, List<Draft> drafts) {
        return append(ledger, scope, drafts, Check.NONE);
    }

    /**
     * @throws Refusal with a flaw at the field that names what does not lie in his reach; 403 for what his role does
     *     not do; or whatever the check throws
     */
    public static List<Receipt> append(Ledger ledger, Scope scope, List<Draft> drafts, Check check) {
        judge(scope, drafts);
        return ledger.append(scope.county(), scope.author(), drafts, check);
    }

    /**
     * Those that their sender may not hand in. What was recorded elsewhere may be about what nobody here has heard of
     * yet, and what comes along with it is known.
     */
    public static Set<UUID> outside(Scope scope, List<Draft> drafts) {
        if (everything(scope) && !forged(scope, drafts)) return Set.of();
        var fresh = new HashSet<UUID>();
        drafts.forEach(draft -> fresh.add(draft.id()));
        var named = new LinkedHashMap<UUID, String>();
        drafts.forEach(draft -> Named.by(draft.fact(), named));
        named.keySet()
                .removeAll(scope.<Set<UUID>>read(
                        db -> new Postings(db).find(named.keySet()).keySet()));
        fresh.addAll(named.keySet());
        // Nearly always all of it is his: one look for all of them, and one for each only where something is not.
        if (may(scope, drafts, fresh)) return Set.of();
        return drafts.stream()
                .filter(draft -> !may(scope, List.of(draft), fresh))
                .map(Draft::id)
                .collect(Collectors.toSet());
    }

    private static boolean may(Scope scope, List<Draft> drafts, Set<UUID> free) {
        try {
            judge(scope, drafts, free);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    static void judge(Scope scope, List<Draft> drafts) {
        judge(scope, drafts, drafts.stream().map(Draft::id).collect(Collectors.toSet()));
    }

    private static boolean everything(Scope scope) {
        return scope.holds(Role.OFFICE) && scope.wholeCounty();
    }

    /** Whether one puts words into a household's mouth: what it says itself comes by the page of its card alone. */
    private static boolean forged(Scope scope, List<Draft> drafts) {
        return !scope.officer().equals(Author.HOUSEHOLD)
                && drafts.stream()
                        .map(Draft::fact)
                        .flatMap(fact -> fact.entry() instanceof Correction.Replaced replaced
                                ? Stream.of(fact, replaced.fact())
                                : Stream.of(fact))
                        .anyMatch(fact -> fact.about().officers().contains(Author.HOUSEHOLD));
    }

    /** @param free ids that may be named without being looked at */
    private static void judge(Scope scope, List<Draft> drafts, Set<UUID> free) {
        if (forged(scope, drafts)) throw Refusal.forbidden("frame.reach.household");
        if (everything(scope)) return;
        var office = scope.holds(Role.OFFICE);
        var named = new LinkedHashMap<UUID, String>();
        var corrected = new ArrayList<UUID>();
        for (var draft : drafts) look(scope, draft.fact(), named, corrected);
        named.keySet().removeAll(free);
        var flaws = new ArrayList<Flaw>();
        var opened = scope.opens(named.keySet());
        named.forEach((id, field) -> {
            if (!opened.contains(id)) flaws.add(Flaw.at(field, "frame.reach.record"));
        });
        if (!flaws.isEmpty()) throw Refusal.flawed(flaws);
        if (!office && !corrected.isEmpty() && !ofOwn(scope, corrected)) throw Refusal.forbidden("frame.reach.others");
    }

    private static void look(Scope scope, Fact fact, Map<UUID, String> named, List<UUID> corrected) {
        switch (fact.entry()) {
            case Correction.Replaced replaced -> {
                corrected.add(replaced.original());
                named.putIfAbsent(replaced.original(), "entry");
                place(scope, replaced.fact());
                Named.by(replaced.fact(), named);
            }
            case Correction.Struck struck -> {
                corrected.add(struck.original());
                named.putIfAbsent(struck.original(), "entry");
            }
            case Entry _ -> {
                place(scope, fact);
                Named.by(fact, named);
            }
        }
    }

    private static void place(Scope scope, Fact fact) {
        // A photo lies where what it belongs to lies, and that is looked at.
        if (fact.entry() instanceof AttachmentEntry) return;
        // A step lies where its demand lies, which may have been referred to us from elsewhere.
        if (fact.entry() instanceof DemandEntry step && !(step instanceof DemandEntry.Raised)) {
            decides(scope, step);
            return;
        }
        if (!scope.holds(fact.about())) throw Refusal.flawed(Flaw.at(field(fact.about()), "frame.reach.place"));
    }

    private static void decides(Scope scope, DemandEntry step) {
        var may = switch (step) {
            case DemandEntry.ApprovalGranted _,
                    DemandEntry.ApprovalRefused _,
                    DemandEntry.ExtensionGranted _,
                    DemandEntry.ExtensionRefused _,
                    DemandEntry.UnitJoined _,
                    DemandEntry.UnitLeft _ -> scope.holds(Role.LEADER, Role.OFFICE);
            case DemandEntry.Urged _, DemandEntry.Escalated _, DemandEntry.Noted _, DemandEntry.LookedBack _ ->
                scope.holds(Role.LEADER, Role.OFFICE, Role.FIELD, Role.HANDLER);
            case DemandEntry _ -> scope.holds(Role.OFFICE, Role.FIELD, Role.HANDLER);
        };
        if (!may) throw Refusal.forbidden("frame.reach.role");
    }

    private static String field(About about) {
        if (about.village() != null) return "village";
        return about.unit() != null ? "unit" : "programme";
    }

    private static boolean ofOwn(Scope scope, List<UUID> entries) {
        return scope.read(
                db -> db.sql("select count(*) = 0 from ledger.posting where id = any(:ids) and officer <> :me")
                        .param("ids", Tables.array("uuid", entries))
                        .param("me", scope.officer())
                        .query(Boolean.class)
                        .single());
    }
}
