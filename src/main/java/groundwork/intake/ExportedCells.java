package groundwork.intake;

import groundwork.frame.Bilingual;
import groundwork.frame.Blanks;
import groundwork.frame.Gist;
import groundwork.frame.Language;
import groundwork.frame.Names.Register;
import groundwork.frame.Narration;
import groundwork.ledger.DemandEntry;
import groundwork.ledger.Entry;
import groundwork.ledger.Fact;
import groundwork.ledger.Kinds;
import groundwork.ledger.TripEntry;
import groundwork.ledger.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an exported row says beside day, place and people: its number and its words, which may be put right in it, and
 * what is only there to be read. A change that cannot be taken over is told, never passed over without a word.
 */
final class ExportedCells {

    private static final int LONGEST = 32_767;

    private final EnteredRow row;
    private final List<Register> readers;
    private final Narration narration;
    private final List<Problem> problems;

    ExportedCells(EnteredRow row, List<Register> readers, Narration narration, List<Problem> problems) {
        this.row = row;
        this.readers = readers;
        this.narration = narration;
        this.problems = problems;
    }

    /** The entry with the number that stands in the row. */
    Entry entry(Fact fact) {
        var was = fact.entry();
        var many = row.values().decimal("many");
        var now = many == null ? was : Quantities.with(was, many).orElse(null);
        if (now == null) ignored("many", "intake.code.many");
        readOnly(fact, now == null ? was : now);
        return now == null ? was : now;
    }

    private void readOnly(Fact fact, Entry now) {
        var was = fact.entry();
        var kind = both(language -> narration.kind(Kinds.of(was), language));
        if (!says("kind", Stream.of(kind.en(), kind.zh()))) ignored("kind", "intake.code.kind", kind);
        else if (!says("what", Stream.of(was, now).map(narration::of).flatMap(told -> Stream.of(told.en(), told.zh()))))
            ignored("what", "intake.code.what");
        if (!says(
                "unit", readers.stream().map(reader -> reader.unit(fact.about().unit()))))
            ignored("unit", "intake.code.unit");
    }

    /**
     * What is only there to be read of how it stands: that it was struck cannot be said in a row. One that was
     * corrected since it was exported may still say otherwise.
     *
     * @param entered the day on which it first came in
     */
    void told(LocalDate entered) {
        if (!says("entered", dates(entered))) ignored("entered", "intake.code.entered");
        var standing = Stream.of("in_force", "corrected")
                .map(narration::standing)
                .flatMap(said -> Stream.of(said.en(), said.zh()));
        if (!says("state", standing)) ignored("state", "intake.code.state");
    }

    /** As spreadsheets save one. */
    private static Stream<String> dates(LocalDate day) {
        return Stream.of("yyyy-MM-dd", "yyyy/MM/dd", "yyyy/M/d", "yyyy-M-d", "yyyy年M月d日")
                .map(form -> DateTimeFormatter.ofPattern(form).format(day));
    }

    private static Bilingual both(Function<Language, String> in) {
        return new Bilingual(in.apply(Language.EN), in.apply(Language.ZH));
    }

    /**
     * The words with those that stand in the row.
     *
     * @param whole false where some were erased: an old copy of them must not bring them back
     */
    List<Words> words(UUID entry, Fact fact, List<Words> were, boolean whole) {
        var gist = Gist.of(were);
        // A cell holds no more, so it cannot say all of it.
        if (gist.length() > LONGEST || says("words", Stream.of(gist, Blanks.inBoth(gist)))) return were;
        var typed = row.values().text("words").strip();
        if (whole && gist.isEmpty() && !(fact.entry() instanceof DemandEntry.Raised)) {
            var more = new ArrayList<>(were);
            more.add(Words.of(entry, "note", Map.of(fact.entry() instanceof TripEntry ? "purpose" : "text", typed)));
            return more;
        }
        var now = whole ? Gist.said(were, typed).orElse(null) : null;
        if (now == null) ignored("words", whole ? "intake.code.words" : "intake.code.erased");
        return now == null ? were : now;
    }

    private void ignored(String column, String key, Object... args) {
        problems.add(Problem.warning(row.sheet(), row.row(), column, key, args));
    }

    /** Whether the cell holds one of these, or nothing. Programs save blanks and ends of lines as they like. */
    boolean says(String column, Stream<String> texts) {
        var cell = plain(row.values().text(column));
        return cell.isEmpty() || texts.anyMatch(text -> plain(text).equals(cell));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
