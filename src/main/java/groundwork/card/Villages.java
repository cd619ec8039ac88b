package groundwork.card;

import groundwork.directory.Scope;
import groundwork.frame.Flaw;
import groundwork.frame.Gate;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Postings;
import groundwork.ledger.Tables;
import groundwork.ledger.VillageEntry;
import groundwork.ledger.Words;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The villages in which there are households, profiles or cards. */
@Component
public class Villages {

    private final Ledger ledger;
    private final Clock clock;

    Villages(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Those a programme works in: included in its plan, or with households or profiles entered for it.
     *
     * @param programme or null for the whole county
     */
    public List<Long> codes(Scope scope, UUID programme) {
        return scope.read(db ->
                db.sql("""
                        select i.village from card.included i where :programme::uuid is null or i.programme = :programme
                        union select h.village from card.household h
                          where h.village is not null and (:programme::uuid is null or h.programme = :programme)
                        union select p.village from card.profile p
                          where :programme::uuid is null or p.programme = :programme
                        order by 1""").param("programme", programme).query(Long.class).list());
    }

    /** The first of these in which households are registered, at most so many; each is looked for, none counted. */
    public List<Long> registered(Scope scope, Collection<Long> villages, int most) {
        return scope.read(db -> db.sql("""
                        select code from unnest(:villages) code
                        where exists (select from card.household h where h.village = code) limit :most""")
                .param("villages", Tables.array("int8", villages))
                .param("most", most)
                .query(Long.class)
                .list());
    }

    /**
     * How far each village's cards and visits are.
     *
     * @param asOf the day from which {@link HouseholdFilter#DAYS} are counted back
     */
    public List<VillageLine> lines(Scope scope, Collection<Long> villages, LocalDate asOf) {
        var profiles = profiles(scope, villages);
        return scope.read(db -> {
            var counted = new TreeMap<Long, VillageLine>();
            for (var line : VillageRows.count(db, villages, asOf.minusDays(HouseholdFilter.DAYS)))
                counted.put(line.village(), line);
            return villages.stream()
                    .map(village -> VillageRows.with(counted.get(village), village, profiles.get(village)))
                    .toList();
        });
    }

    /** How many households without a card each of these villages has; those with none are left out. */
    public Map<Long, Long> uncarded(Scope scope, Collection<Long> villages) {
        return scope.read(db -> VillageRows.uncarded(db, villages));
    }

    /** Those of the villages of which nobody has written a profile. */
    public List<Long> unprofiled(Scope scope, Collection<Long> villages) {
        var profiled =
                scope.read(db -> db.sql("select distinct village from card.profile where village = any(:villages)")
                        .param("villages", Tables.array("int8", villages))
                        .query(Long.class)
                        .list());
        return villages.stream().filter(village -> !profiled.contains(village)).toList();
    }

    /** The latest profile, of whichever programme. */
    public Optional<VillageProfile> profile(Scope scope, long village) {
        return Optional.ofNullable(profiles(scope, List.of(village)).get(village));
    }

    public Map<Long, VillageProfile> profiles(Scope scope, Collection<Long> villages) {
        return scope.read(db -> {
            var wordsOf = new TreeMap<Long, UUID>();
            var profiles = new TreeMap<Long, VillageProfile>();
            db.sql("""
                            select distinct on (p.village) p.village, p.teams, p.households, p.mu, p.day, p.words_of,
                              p.entry from card.profile p where p.village = any(:villages)
                            order by p.village, p.day desc, p.position desc
                            """).param("villages", Tables.array("int8", villages)).query(row -> {
                wordsOf.put(row.getLong(1), row.getObject(6, UUID.class));
                var profile = new VillageProfile(
                        row.getLong(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getBigDecimal(4),
                        row.getObject(5, LocalDate.class),
                        "",
                        row.getObject(7, UUID.class));
                profiles.put(profile.village(), profile);
            });
            var words = new Postings(db).words(wordsOf.values());
            profiles.replaceAll((village, profile) -> VillageRows.with(profile, words.get(wordsOf.get(village))));
            return profiles;
        });
    }

    /** @return the entry */
    public Done profile(Scope scope, About about, VillageProfile profile) {
        var flaws = new ArrayList<Flaw>();
        if (profile.teams() < 0) flaws.add(Flaw.at("teams", "card.flaw.count"));
        if (profile.households() < 0) flaws.add(Flaw.at("households", "card.flaw.count"));
        if (profile.mu().signum() < 0) flaws.add(Flaw.at("mu", "card.flaw.count"));
        if (!flaws.isEmpty()) throw Refusal.flawed(flaws);
        var id = Ids.next(clock);
        var mu = profile.mu().signum() == 0 ? BigDecimal.ZERO : profile.mu().stripTrailingZeros();
        var fact = Fact.on(profile.day(), about, new VillageEntry.Profiled(profile.teams(), profile.households(), mu));
        var words = Words.of(id, "note", Map.of("problems", profile.problems()));
        Gate.append(ledger, scope, List.of(new Draft(id, fact, List.of(words))));
        return new Done(id, 1);
    }
}
