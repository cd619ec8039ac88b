package groundwork.card;

import groundwork.directory.Scope;
import groundwork.ledger.Postings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The households of a county. Names of merged ones stay readable; lists show what they were merged into. */
@Component
public class Households {

    /** As it stands; of a merged one itself, with {@link Household#mergedInto()} saying where to go. */
    public Optional<Household> find(Scope scope, UUID id) {
        return find(scope, List.of(id)).values().stream().findFirst();
    }

    /** Those of the ids that are registered, by id. */
    public Map<UUID, Household> find(Scope scope, List<UUID> ids) {
        return scope.read(db -> {
            var found = new TreeMap<UUID, Household>();
            HouseholdRows.named(db, HouseholdRows.rows(db, ids))
                    .forEach(household -> found.put(household.id(), household));
            return found;
        });
    }

    /**
     * In the order one walks: by team and door. Read as a whole, since a door is a word and no index knows it; the
     * largest villages have some thousands.
     *
     * @param asOf the day from which {@link HouseholdFilter#DAYS} are counted back
     */
    public List<Household> inVillage(Scope scope, long village, HouseholdFilter filter, LocalDate asOf) {
        return walk(scope, village, household -> filter.holds(household, asOf));
    }

    /**
     * Those of a village whose name or door holds the text, or whose phone or its last four digits it is.
     *
     * @param village null: of those that have none
     */
    public List<Household> search(Scope scope, Long village, String text) {
        return walk(scope, village, household -> household.words().hold(text));
    }

    /**
     * Those of a village that are called like this household or answer at its phone, but for itself.
     *
     * @param village null: of those that have none
     */
    public List<Household> alike(Scope scope, UUID id, Long village) {
        var words = scope
                .read(db -> HouseholdRows.named(HouseholdRows.rows(db, List.of(id)), new Postings(db)::clearWords))
                .stream()
                .map(Household::words)
                .findFirst()
                .orElse(HouseholdWords.NONE);
        return walk(
                scope,
                village,
                household -> !household.id().equals(id) && household.words().alike(words));
    }

    /** Sought among the words as they are; what is found is masked. */
    private List<Household> walk(Scope scope, Long village, Predicate<Household> wanted) {
        return scope.read(
                db -> HouseholdRows.named(HouseholdRows.rows(db, village), new Postings(db)::clearWords).stream()
                        .filter(wanted)
                        .map(Household::masked)
                        .sorted(DoorOrder.WALK)
                        .toList());
    }

    /** How many households each team of a village has; those without a team under 0. */
    public Map<Integer, Long> teams(Scope scope, long village) {
        return scope.read(db -> {
            var teams = new TreeMap<Integer, Long>();
            db.sql("""
                            select coalesce(h.team, 0), count(*) from card.household h
                            where h.village = :village and not exists (
                              select from card.merged g where g.household = h.id)
                            group by 1
                            """).param("village", village).query(row -> {
                teams.put(row.getInt(1), row.getLong(2));
            });
            return teams;
        });
    }

    /**
     * All ids under which entries may name this household: the one that it counts as first, then all that count as it.
     * For a household that nobody merged, its own alone.
     */
    public Set<UUID> ids(Scope scope, UUID id) {
        return scope.read(db -> {
            var merged = new MergedRows(db);
            var root = merged.root(id).orElse(id);
            var ids = new LinkedHashSet<>(List.of(root));
            ids.addAll(new TreeSet<>(merged.into(List.of(root)).keySet()));
            return ids;
        });
    }

    /** Those that were merged into one of these, each with that one. */
    public Map<UUID, UUID> merged(Scope scope, Collection<UUID> into) {
        return scope.read(db -> new MergedRows(db).into(into));
    }

    /** The visits made at home to a household and to those merged into it, newest first. */
    public List<Visit> visits(Scope scope, UUID id, int limit) {
        return scope.read(db -> db.sql("""
                        select v.entry, v.day, (select a.so from card.answer a where a.visit = v.entry
                          order by a.position desc limit 1) as so
                        from card.visit v where v.household = :id
                          or v.household in (select household from card.merged where root = :id)
                        order by v.day desc, v.entry desc limit :limit""")
                .param("id", id)
                .param("limit", limit)
                .query(Visit.class)
                .list());
    }

    /**
     * @param entry the visit's, which says who was there
     * @param so what the household said of it last, or null
     */
    public record Visit(UUID entry, LocalDate day, Boolean so) {}

    private static final String NOT_SO = """
            select v.entry, v.household, v.day, h.village from card.answer a
            join card.visit v on v.entry = a.visit join card.household h on h.id = v.household
            where not a.so and not exists (
              select from card.answer later where later.visit = a.visit and later.position > a.position)
            order by a.day desc, a.position desc limit :limit""";

    /** Visits that stand and of which the household said last that they were not so, the last said first. */
    public List<NotSo> visitsNotSo(Scope scope, int limit) {
        return scope.read(
                db -> db.sql(NOT_SO).param("limit", limit).query(NotSo.class).list());
    }

    public record NotSo(UUID entry, UUID household, LocalDate day, Long village) {}

    /** Whether these are the last four digits of its phone, or of one of those merged into it. */
    public boolean rings(Scope scope, UUID id, String four) {
        return scope
                .read(db -> HouseholdRows.named(
                        HouseholdRows.rows(db, List.copyOf(ids(scope, id))), new Postings(db)::clearWords))
                .stream()
                .anyMatch(household -> household.words().endsIn(four));
    }
}
