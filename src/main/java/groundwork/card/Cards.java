package groundwork.card;

import groundwork.directory.Scope;
import groundwork.frame.Refusal;
import groundwork.ledger.About;
import groundwork.ledger.CardEntry;
import groundwork.ledger.Check;
import groundwork.ledger.Draft;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Ledger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        return scope.read(db -> db.sql(CARD + "where c.id = :id and " + scope.within("c"))
                .param("id", id)
                .query(Card.class)
                .optional());
    }

    /** All that a household ever had, those of households merged into it too, newest first. */
    public List<Card> ofHousehold(Scope scope, UUID household) {
        return scope.read(db -> db.sql(CARD + """
                        where (c.household = :household
                            or c.household in (select m.household from card.merged m where m.root = :household)) and
                        """ + scope.within("c") + " order by c.day desc, c.position desc")
                .param("household", household)
                .query(Card.class)
                .list());
    }

    /** The valid cards of a whole village, newest first. */
    public List<Card> ofVillage(Scope scope, long village) {
        return scope.read(db -> db.sql(CARD + """
                        where c.village = :village and c.household is null and c.withdrawn is null and
                        """ + scope.within("c") + " order by c.day desc, c.position desc")
                .param("village", village)
                .query(Card.class)
                .list());
    }

    /**
     * Issues a card; one that the household already has is withdrawn with it, since one officer answers for a
     * household.
     *
     * @param about programme, unit and village
     * @param household or null for the card of the whole village
     * @return its id
     */
    public UUID issue(Scope scope, About about, UUID household, UUID officer, LocalDate day) {
        var drafts = new ArrayList<Draft>();
        var earlier = household == null ? ofVillage(scope, about.village()) : ofHousehold(scope, household);
        for (var card : earlier) if (card.valid()) drafts.add(withdrawal(card.id(), about, day));
        var issued = issued(about, household, officer, day);
        drafts.add(issued);
        ledger.append(scope.county(), scope.author(), drafts);
        return issued.id();
    }

    /** Issues one to each of these households, in one go. */
    public int issue(Scope scope, About about, List<UUID> households, UUID officer, LocalDate day) {
        var drafts = households.stream()
                .map(household -> issued(about, household, officer, day))
                .toList();
        ledger.append(scope.county(), scope.author(), drafts);
        return drafts.size();
    }

    public void withdraw(Scope scope, UUID card, LocalDate day) {
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
        ledger.append(scope.county(), scope.author(), List.of(withdrawal(card, about, day)), valid);
    }

    private Draft issued(About about, UUID household, UUID officer, LocalDate day) {
        var fact = Fact.on(day, about, new CardEntry.Issued(household, officer));
        return new Draft(Ids.next(clock), fact, List.of());
    }

    private Draft withdrawal(UUID card, About about, LocalDate day) {
        return new Draft(Ids.next(clock), Fact.on(day, about, new CardEntry.Withdrawn(card)), List.of());
    }
}
