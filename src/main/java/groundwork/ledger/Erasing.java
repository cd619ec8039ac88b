package groundwork.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Erases a person or a household wherever words live: words, salts and the secret that opens them are gone, and the
 * ledger says on which basis. Positions, commitments and figures stay. Not to be undone.
 *
 * <p>The list outside the database is written first: if the program is killed before the transaction ends, or an older
 * archive is restored, the next start does the rest.
 */
@Component
public final class Erasing {

    private static final List<String> TELLING = List.of("name", "person", "phone");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[、，,;；/（(）)]\\s*");

    private final Store store;
    private final Ledger ledger;
    private final List<WordsPlace> places;
    private final ErasedList list;

    public Erasing(Store store, Ledger ledger, List<WordsPlace> places, ErasedList list) {
        this.store = store;
        this.ledger = ledger;
        this.places = List.copyOf(places);
        this.list = list;
    }

    /** @throws RuntimeException whatever the check throws; then nothing was erased */
    public void erase(ErasedList.Line line, Check check) {
        ledger.append(line.county(), Author.of(line.officer()), List.of(line.draft()), db -> {
            check.look(db);
            list.add(line);
            wipe(db, line.county(), line.subject());
        });
    }

    /**
     * What is in the list and not in the database is erased there; what the database knows and the list does not, since
     * another node did it, is added to the list.
     *
     * @return how many were erased again
     */
    public int replay() {
        var counties = new HashSet<>(store.counties());
        int again = 0;
        for (var line : list.all())
            if (counties.contains(line.county()) && !store.read(line.county(), db -> done(db, line))) {
                erase(line, Check.NONE);
                again++;
            }
        for (int county : counties) store.read(county, Erasing::known).forEach(list::add);
        return again;
    }

    private static boolean done(JdbcClient db, ErasedList.Line line) {
        return new Postings(db).find(line.entry()).isPresent() && isErased(db, line.subject());
    }

    public static boolean isErased(JdbcClient db, UUID subject) {
        return db.sql("select exists (select from ledger.secret"
                        + " where subject = :subject and wrapped is null and secret is null)")
                .param("subject", subject)
                .query(Boolean.class)
                .single();
    }

    private static List<ErasedList.Line> known(JdbcClient db) {
        return new Postings(db)
                .kind("erasure.made").stream()
                        .filter(posting -> posting.fact().entry() instanceof ErasureEntry.Made)
                        .map(Erasing::line)
                        .toList();
    }

    private static ErasedList.Line line(Posting posting) {
        var made = (ErasureEntry.Made) posting.fact().entry();
        return new ErasedList.Line(
                posting.county(),
                posting.id(),
                made.subject(),
                made.whom(),
                made.basis(),
                posting.author().officer(),
                posting.fact().happenedAt());
    }

    private void wipe(JdbcClient db, int county, UUID subject) {
        var subjects = Concern.of(db, subject);
        var whom = new WordsPlace.Whom(county, subjects, texts(db, subjects));
        for (var place : places) place.erase(db, whom);
    }

    /** By which the person stands in places that know no subject: names and phones, as they were written. */
    private static Set<String> texts(JdbcClient db, Set<UUID> subjects) {
        var texts = new HashSet<String>();
        for (var words : new Postings(db).about(subjects))
            if (!words.isErased())
                for (var field : TELLING)
                    for (var text : BETWEEN.split(words.get(field))) if (text.length() > 1) texts.add(text);
        return texts;
    }
}
