package groundwork.intake;

import groundwork.directory.Area;
import groundwork.directory.Areas;
import groundwork.directory.Officer;
import groundwork.directory.Officers;
import groundwork.directory.Scope;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.frame.Typed;
import groundwork.intake.drafting.Coded;
import groundwork.intake.drafting.Names;
import groundwork.intake.drafting.RowDrafts;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.HouseholdEntry;
import groundwork.ledger.Ids;
import groundwork.ledger.PairingEntry;
import groundwork.ledger.Postings;
import groundwork.ledger.TalkEntry.PersonKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds out whom and what the names in a workbook mean: from the directory, from the ledger, and from the rows before.
 * It is asked twice about every row, once while the workbook is looked through and once while it is appended, and must
 * answer the same; only the second time ({@code keeping}) are new officers and units put into the directory.
 */
final class Resolver implements Names {

    private final Scope scope;
    private final Campaign campaign;
    private final Areas areas;
    private final Officers officers;
    private final Units units;
    private final boolean keeping;
    private final Villagers villagers;
    private final Earlier earlier;
    private final Map<String, List<UUID>> officersByName;
    private final Map<String, UUID> unitsByName;
    private final Map<String, List<Area>> villagesByName = new HashMap<>();
    private final Map<String, UUID> demands = new HashMap<>();
    private final Map<UUID, UUID> pairings = new HashMap<>();
    private EnteredRow row;
    private RowDrafts drafts;
    private List<Problem> problems;

    Resolver(
            Scope scope,
            Campaign campaign,
            Earlier earlier,
            Areas areas,
            Officers officers,
            Units units,
            boolean keeping) {
        this.scope = scope;
        this.campaign = campaign;
        this.earlier = earlier;
        this.areas = areas;
        this.officers = officers;
        this.units = units;
        this.keeping = keeping;
        this.villagers = new Villagers(scope);
        this.officersByName = officers.list(scope).stream()
                .collect(Collectors.groupingBy(
                        Officer::name, Collectors.mapping(Officer::id, Collectors.toCollection(ArrayList::new))));
        this.unitsByName = new HashMap<>();
        units.list(scope).forEach(unit -> {
            unitsByName.put(key(unit.name()), unit.id());
            if (unit.english() != null) unitsByName.put(key(unit.english()), unit.id());
        });
    }

    /** What follows is asked about this row; what is wrong with it goes into {@code into}. */
    void turnTo(EnteredRow next, RowDrafts its, List<Problem> into) {
        row = next;
        drafts = its;
        problems = into;
    }

    /** Remembers what later rows may refer to, once the row has been drawn up without an error. */
    void remember() {
        var values = row.values();
        if (row.kind().equals("demands")) demands.put(row.number(), drafts.id("raised"));
        if (row.kind().equals("households") && !values.text("village").isEmpty()) rememberHousehold();
        if (row.kind().equals("pairings"))
            for (var step : drafts.steps())
                if (step.fact().entry() instanceof PairingEntry.Formed formed)
                    pairings.put(formed.household(), step.id());
    }

    private void rememberHousehold() {
        var first = drafts.steps().getFirst();
        var village = first.fact().about().village();
        if (village == null) return;
        var values = row.values();
        for (var name : List.of(values.text("name"), values.text("door"), row.number()))
            villagers.add(village, "household", name, first.id());
    }

    @Override
    public UUID officer(String column, String name) {
        if (name.isBlank()) return null;
        var found = officersByName.getOrDefault(name.strip(), List.of());
        if (found.size() == 1) return found.getFirst();
        if (found.size() > 1) return problem(column, "intake.officer.several");
        var id = Ids.derived("officer", campaign.county(), name.strip());
        if (!row.kind().equals("people")) warn(column, "intake.officer.new");
        if (keeping) officers.add(scope, officer(id, name));
        officersByName.put(name.strip(), new ArrayList<>(List.of(id)));
        return id;
    }

    private Officer officer(UUID id, String name) {
        if (!row.kind().equals("people")) return Officer.of(id, campaign.unit(), name);
        var values = row.values();
        var unit = values.has("unit") ? unit("unit", values.text("unit")) : campaign.unit();
        return new Officer(id, unit, name, values.text("duty"), values.text("phone"), null);
    }

    @Override
    public UUID unit(String column, String name) {
        if (name.isBlank()) return null;
        return unitsByName.computeIfAbsent(key(name), k -> {
            var unit = Unit.of(Ids.derived("unit", campaign.county(), name.strip()), name.strip());
            if (keeping) units.add(scope, unit);
            return unit.id();
        });
    }

    @Override
    public Long village(String column, String name) {
        if (name.isBlank()) return null;
        var found = villagesByName.computeIfAbsent(name.strip(), n -> areas.matchVillage(campaign.county(), n));
        if (found.size() == 1) return found.getFirst().code();
        problem(column, found.isEmpty() ? "intake.village.unknown" : "intake.village.several");
        return null;
    }

    @Override
    public UUID household(String column, Long village, String name) {
        if (name.isBlank()) return null;
        if (village == null) return problem(column, "intake.household.no_village");
        var found = villagers.named(village, "household", name);
        if (found.size() == 1) return found.getFirst();
        if (found.size() > 1) return problem(column, "intake.household.several");
        warn(column, "intake.household.new");
        var step = drafts.fresh("household");
        var id = drafts.id(step);
        var day = row.values().date("day");
        drafts.add(
                step,
                Fact.on(
                        day == null ? campaign.from() : day,
                        drafts.about(village, List.of()),
                        new HouseholdEntry.Registered(null)),
                RowDrafts.words(id, "household", "name", name.strip()));
        villagers.add(village, "household", name, id);
        return id;
    }

    @Override
    public UUID person(String column, Long village, PersonKind kind, String name) {
        long where = village == null ? campaign.county() : village;
        var sort = kind.name().toLowerCase(Locale.ROOT);
        var found = villagers.named(where, sort, name);
        if (!found.isEmpty()) return found.getFirst();
        var id = drafts.id(drafts.fresh("person"));
        villagers.add(where, sort, name, id);
        return id;
    }

    @Override
    public UUID demand(String column, String number) {
        var known = demands.computeIfAbsent(number.strip(), this::earlierDemand);
        return known != null ? known : problem(column, "intake.demand.unknown");
    }

    @Override
    public UUID pairing(UUID household) {
        return pairings.computeIfAbsent(household, villagers::pairing);
    }

    private UUID earlierDemand(String number) {
        var row = earlier.sheet("demands").written(number);
        return row == null ? null : RowDrafts.id(campaign.county(), campaign.id(), "demands", row.number(), "raised");
    }

    @Override
    public Coded coded(String column, String code, Class<? extends Entry> kind) {
        var id = Typed.id(code);
        if (id == null) return null;
        var there = scope.read(db -> new Postings(db).effective(List.of(id))).get(id);
        if (there != null && kind.isInstance(there.fact().entry())) return new Coded(id, there.fact());
        problem(column, "intake.code.unknown");
        return null;
    }

    private UUID problem(String column, String key) {
        problems.add(Problem.error(row.sheet(), row.row(), column, key));
        return null;
    }

    private void warn(String column, String key) {
        problems.add(Problem.warning(row.sheet(), row.row(), column, key));
    }

    private static String key(String name) {
        return name.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
