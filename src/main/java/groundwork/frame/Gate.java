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
        var looks = drafts.stream().map(draft -> Looked.at(scope, draft)).toList();
        var asked = new HashSet<UUID>();
        looks.forEach(look -> asked.addAll(look.named));
        asked.removeAll(fresh);
        var opened = scope.opens(asked);
        var others = others(
                scope, looks.stream().flatMap(look -> look.corrected.stream()).toList());
        return looks.stream()
                .filter(look -> look.refused
                        || look.named.stream().anyMatch(id -> !fresh.contains(id) && !opened.contains(id))
                        || look.corrected.stream().anyMatch(others::contains))
                .map(look -> look.draft)
                .collect(Collectors.toSet());
    }

    /**
     * What there is to be looked at about an entry.
     *
     * @param refused whatever that is
     */
    private record Looked(UUID draft, boolean refused, Set<UUID> named, List<UUID> corrected) {

        static Looked at(Scope scope, Draft draft) {
            var refused = forged(scope, List.of(draft));
            if (everything(scope)) return new Looked(draft.id(), refused, Set.of(), List.of());
            var named = new LinkedHashMap<UUID, String>();
            var corrected = new ArrayList<UUID>();
            try {
                look(scope, draft.fact(), named, corrected);
            } catch (Refusal outside) {
                refused = true;
            }
            return new Looked(draft.id(), refused, named.keySet(), corrected);
        }
    }

    static void judge(Scope scope, List<Draft> drafts) {
        if (forged(scope, drafts)) throw Refusal.forbidden("frame.reach.household");
        if (everything(scope)) return;
        var named = new LinkedHashMap<UUID, String>();
        var corrected = new ArrayList<UUID>();
        for (var draft : drafts) look(scope, draft.fact(), named, corrected);
        drafts.forEach(draft -> named.remove(draft.id()));
        var flaws = new ArrayList<Flaw>();
        var opened = scope.opens(named.keySet());
        named.forEach((id, field) -> {
            if (!opened.contains(id)) flaws.add(Flaw.at(field, "frame.reach.record"));
        });
        if (!flaws.isEmpty()) throw Refusal.flawed(flaws);
        if (!others(scope, corrected).isEmpty()) throw Refusal.forbidden("frame.reach.others");
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

    /** Those of these entries that somebody else handed in; none for the office, which puts right what anybody did. */
    private static Set<UUID> others(Scope scope, List<UUID> entries) {
        if (entries.isEmpty() || scope.holds(Role.OFFICE)) return Set.of();
        return scope.read(
                db -> new HashSet<>(db.sql("select id from ledger.posting where id = any(:ids) and officer <> :me")
                        .param("ids", Tables.array("uuid", entries))
                        .param("me", scope.officer())
                        .query(UUID.class)
                        .list()));
    }
}
