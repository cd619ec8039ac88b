package groundwork.card;

import groundwork.directory.Scope;
import groundwork.frame.Gate;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.CardEntry;
import groundwork.ledger.Check;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import groundwork.ledger.Tables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The contact cards of a county: who answers for which household or village. */
@Component
public class Cards {

    private static final String CARD =
            "select c.id, c.household, c.village, c.officer, c.day, c.withdrawn from card.card c ";

    private final Ledger ledger;
    private final Clock clock;

    Cards(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    public Optional<Card> find(Scope scope, UUID id) {
        return scope.read(db -> db.sql(CARD + "where c.id = :id")
                .param("id", id)
                .query(Card.class)
                .optional());
    }

    /** Those with this code on them, as somebody reads it out; hardly ever more than one. */
    public List<Card> coded(Scope scope, String code) {
        return CardCode.tail(code)
                .map(tail -> scope.read(db -> db.sql(CARD + "where right(c.id::text, 10) = :tail")
                        .param("tail", tail)
                        .query(Card.class)
                        .list()))
                .orElse(List.of());
    }

    /** All that a household ever had, those of households merged into it too, newest first. */
    public List<Card> ofHousehold(Scope scope, UUID household) {
        return scope.read(db -> db.sql(CARD + """
                        where (c.household = :household
                            or c.household in (select m.household from card.merged m where m.root = :household))
                        order by c.day desc, c.position desc
                        """)
                .param("household", household)
                .query(Card.class)
                .list());
    }

    /** The villages in which an officer answers for somebody. */
    public List<Long> villagesOf(Scope scope, UUID officer) {
        return scope.read(
                db -> db.sql("""
                        select distinct coalesce(c.village, h.village) from card.card c
                        left join card.household h on h.id = c.household
                        where c.officer = :officer and c.withdrawn is null
                          and coalesce(c.village, h.village) is not null
                        """).param("officer", officer).query(Long.class).list());
    }

    /** The valid cards of a whole village, newest first. */
    public List<Card> ofVillage(Scope scope, long village) {
        return scope.read(db ->
                db.sql(CARD + """
                        where c.village = :village and c.household is null and c.withdrawn is null
                        order by c.day desc, c.position desc
                        """).param("village", village).query(Card.class).list());
    }

    /**
     * Issues one to each of these households. One officer answers for a household: a card from another is withdrawn
     * with it, and a household that has one from him already needs no other.
     *
     * @param about programme, unit and village
     */
    public Dealt issue(Scope scope, About about, Collection<UUID> households, UUID officer, LocalDate day) {
        var dealing = new Hand(about, officer, day);
        var held = held(scope, households);
        for (var household : households) dealing.deal(household, held.getOrDefault(household, List.of()));
        return dealing.append(scope);
    }

    /** The same for the whole village. */
    public Dealt issueToVillage(Scope scope, About about, UUID officer, LocalDate day) {
        var dealing = new Hand(about, officer, day);
        dealing.deal(null, ofVillage(scope, about.village()));
        return dealing.append(scope);
    }

    public Done withdraw(Scope scope, UUID card, LocalDate day) {
        var there = find(scope, card).orElseThrow(() -> Refusal.missing("card.missing"));
        var about = new About(null, null, there.village(), List.of(scope.officer()), null);
        Check valid = db -> {
            boolean withdrawn = db.sql("select withdrawn is not null from card.card where id = :id")
                    .param("id", card)
                    .query(Boolean.class)
                    .optional()
                    .orElse(true);
            if (withdrawn) throw Refusal.conflict("card.withdrawn.already");
        };
        var withdrawal = withdrawal(card, about, day);
        Gate.append(ledger, scope, List.of(withdrawal), valid);
        return new Done(withdrawal.id(), 1);
    }

    /** The valid cards of each household, of what was merged into it too. */
    private static Map<UUID, List<Card>> held(Scope scope, Collection<UUID> households) {
        var held = new HashMap<UUID, List<Card>>();
        scope.read(db -> db.sql("""
                        select coalesce(m.root, c.household) as holder, c.id, c.village, c.officer, c.day
                        from card.card c left join card.merged m on m.household = c.household
                        where c.withdrawn is null and (c.household = any(:households)
                          or c.household in (select x.household from card.merged x where x.root = any(:households)))
                        """)
                        .param("households", Tables.array("uuid", households))
                        .query((row, n) -> new Card(
                                row.getObject("id", UUID.class),
                                row.getObject("holder", UUID.class),
                                row.getObject("village", Long.class),
                                row.getObject("officer", UUID.class),
                                row.getObject("day", LocalDate.class),
                                null))
                        .list())
                .forEach(card -> held.computeIfAbsent(card.household(), h -> new ArrayList<>())
                        .add(card));
        return held;
    }

    private Draft withdrawal(UUID card, About about, LocalDate day) {
        return new Draft(Ids.next(clock), Fact.on(day, about, new CardEntry.Withdrawn(card)), List.of());
    }

    /** The cards that one officer is given to answer for, while they are dealt out. */
    private final class Hand {
        private final About about;
        private final UUID officer;
        private final LocalDate day;
        private final List<Draft> drafts = new ArrayList<>();
        private final List<UUID> issued = new ArrayList<>();
        private int handedOver;

        Hand(About about, UUID officer, LocalDate day) {
            this.about = about;
            this.officer = officer;
            this.day = day;
        }

        void deal(UUID household, List<Card> before) {
            if (before.stream().anyMatch(card -> card.officer().equals(officer)) && before.size() == 1) return;
            before.forEach(card -> drafts.add(withdrawal(card.id(), about, day)));
            var fact = Fact.on(day, about, new CardEntry.Issued(household, officer));
            var card = new Draft(Ids.next(clock), fact, List.of());
            drafts.add(card);
            issued.add(card.id());
            if (!before.isEmpty()) handedOver++;
        }

        Dealt append(Scope scope) {
            Gate.append(ledger, scope, drafts);
            var done =
                    drafts.isEmpty() ? Done.NOTHING : new Done(drafts.getFirst().id(), drafts.size());
            return new Dealt(done, List.copyOf(issued), handedOver);
        }
    }
}
