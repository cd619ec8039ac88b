package groundwork.card;

import groundwork.card.Profile.Place;
import groundwork.figure.Contribution;
import groundwork.figure.Contributions;
import groundwork.ledger.About;
import groundwork.ledger.Change;
import groundwork.ledger.Rows;
import groundwork.ledger.Tables;
import groundwork.ledger.VillageEntry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps the villages' profiles; in each programme the latest of a village counts. */
final class Profiles {

    private final Map<UUID, Profile> inForce = new HashMap<>();

    static void apply(Tables tables, List<Change> changes, Contributions contributions) {
        var mine = changes.stream().filter(change -> !places(change).isEmpty()).toList();
        if (mine.isEmpty()) return;
        var villages = new LinkedHashSet<Long>();
        mine.forEach(change -> places(change).forEach(place -> villages.add(place.village())));
        var profiles = load(tables, villages);
        for (var change : mine) profiles.follow(change, contributions);
        profiles.write(tables, mine);
    }

    void follow(Change change, Contributions contributions) {
        var touched = List.copyOf(places(change));
        var before = touched.stream().map(this::counted).toList();
        lay(change);
        for (int i = 0; i < touched.size(); i++)
            contributions.shift(touched.get(i).source(), change.position(), before.get(i), counted(touched.get(i)));
    }

    List<Contribution> counted(Place place) {
        return Profile.latest(inForce.values(), place).map(Profile::counted).orElse(List.of());
    }

    private void lay(Change change) {
        var earlier = inForce.remove(change.entry());
        if (!profiles(change.after())) return;
        long position = earlier == null ? change.position() : earlier.position();
        inForce.put(change.entry(), Profile.of(change.entry(), change.after(), position));
    }

    private static Set<Place> places(Change change) {
        var places = new LinkedHashSet<Place>();
        for (var version : new Change.Version[] {change.before(), change.after()})
            if (profiles(version))
                places.add(new Place(
                        version.fact().about().programme(),
                        version.fact().about().village()));
        return places;
    }

    /** A profile of no village in particular is nobody's; it stays in the ledger. */
    private static boolean profiles(Change.Version version) {
        return version != null
                && version.fact().entry() instanceof VillageEntry.Profiled
                && version.fact().about().village() != null;
    }

    private static Profiles load(Tables tables, Set<Long> villages) {
        var profiles = new Profiles();
        var found = tables.sql("""
                        select entry, programme, unit, village, day, position, teams, households, mu, words_of
                        from $card.profile where county = :county and village = any(:villages)""");
        found.param("villages", Tables.array("int8", villages)).query(row -> {
            var about = new About(
                    row.getObject(2, UUID.class), row.getObject(3, UUID.class), row.getLong(4), List.of(), null);
            var profile = new Profile(
                    row.getObject(1, UUID.class),
                    about,
                    row.getObject(5, LocalDate.class),
                    row.getLong(6),
                    row.getInt(7),
                    row.getInt(8),
                    row.getBigDecimal(9),
                    row.getObject(10, UUID.class));
            profiles.inForce.put(profile.entry(), profile);
        });
        return profiles;
    }

    private void write(Tables tables, List<Change> changes) {
        var gone = new Rows("uuid");
        var rows = new Rows("uuid", "uuid", "uuid", "int8", "date", "int8", "int4", "int4", "numeric", "uuid");
        changes.stream().map(Change::entry).distinct().forEach(entry -> {
            var p = inForce.get(entry);
            if (p == null) gone.add(entry);
            else
                rows.add(
                        entry,
                        p.about().programme(),
                        p.about().unit(),
                        p.about().village(),
                        p.day(),
                        p.position(),
                        p.teams(),
                        p.households(),
                        p.mu(),
                        p.wordsOf());
        });
        gone.run(tables, "delete from $card.profile p using {rows} where p.county = :county and p.entry = c1");
        rows.insert(
                tables,
                "$card.profile",
                "entry, programme, unit, village, day, position, teams, households, mu, words_of",
                """
                on conflict (county, entry) do update set programme = excluded.programme, unit = excluded.unit,
                  village = excluded.village, day = excluded.day, position = excluded.position, teams = excluded.teams,
                  households = excluded.households, mu = excluded.mu, words_of = excluded.words_of""");
    }
}
