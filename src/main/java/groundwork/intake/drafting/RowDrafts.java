package groundwork.intake.drafting;

import groundwork.ledger.About;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.Ids;
import groundwork.ledger.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The entries of one row while they are being drawn up. */
public final class RowDrafts {

    private final int county;
    private final UUID programme;
    private final String sheet;
    private final String number;
    private final UUID unit;
    private final Set<String> names;
    private final List<Step> steps = new ArrayList<>();

    /**
     * @param unit the bureau whose programme it is, where the row names no other
     * @param before names of all steps that the row had when it was imported before
     */
    public RowDrafts(int county, UUID programme, UUID unit, String sheet, String number, Set<String> before) {
        this.county = county;
        this.programme = programme;
        this.unit = unit;
        this.sheet = sheet;
        this.number = number;
        this.names = new HashSet<>(before);
    }

    public UUID programme() {
        return programme;
    }

    /** Never from the content: the same row is the same entry whatever it says today. */
    public UUID id(String step) {
        return id(county, programme, sheet, number, step);
    }

    public static UUID id(int county, UUID programme, String sheet, String number, String step) {
        return Ids.derived("row", county, programme, sheet, number, step);
    }

    /**
     * The name of a step for somebody who is first heard of in this row. Once given it is never given again, whatever
     * the row says later: other rows may by then mean the same person by it.
     *
     * @param sort {@code household} or {@code person}
     */
    public String fresh(String sort) {
        int n = 1;
        while (!names.add(sort + "." + n)) n++;
        return sort + "." + n;
    }

    /** Whether what the step stands for stays when the row no longer speaks of it. */
    public static boolean outlastsItsRow(String step) {
        return step.startsWith("household.") || step.startsWith("person.");
    }

    /** The names of all steps the row has or ever had. */
    public Set<String> names() {
        steps.forEach(step -> names.add(step.name()));
        return Set.copyOf(names);
    }

    public About about(Long village, List<UUID> officers) {
        return new About(programme, unit, village, officers, null);
    }

    public static Instant at(LocalDate day, LocalTime time) {
        return (time == null ? day.atStartOfDay() : day.atTime(time))
                .atZone(Fact.ZONE)
                .toInstant();
    }

    /** The row's own number. */
    String number() {
        return number;
    }

    public void add(String step, Fact fact, Words... words) {
        add(step, id(step), fact, words);
    }

    /** @param id of an entry that the ledger has */
    void add(String step, UUID id, Fact fact, Words... words) {
        steps.add(new Step(step, id, fact, List.of(words)));
    }

    public void add(String step, LocalDate day, About about, Entry entry, Words... words) {
        add(step, Fact.on(day, about, entry), words);
    }

    /** Words about nobody in particular: their subject is the entry itself. */
    public Words note(String step, String... fieldsAndTexts) {
        return words(id(step), "note", fieldsAndTexts);
    }

    public static Words words(UUID subject, String part, String... fieldsAndTexts) {
        Map<String, String> fields = new TreeMap<>();
        for (int i = 0; i < fieldsAndTexts.length; i += 2) fields.put(fieldsAndTexts[i], fieldsAndTexts[i + 1]);
        return Words.of(subject, part, fields);
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
