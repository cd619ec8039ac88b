package groundwork.intake;

import groundwork.directory.Scope;
import groundwork.frame.Gist;
import groundwork.frame.Names;
import groundwork.frame.Names.Register;
import groundwork.frame.Narration;
import groundwork.intake.drafting.Step;
import groundwork.ledger.About;
import groundwork.ledger.Fact;
import groundwork.ledger.Postings;
import groundwork.ledger.Postings.Latest;
import groundwork.ledger.TripEntry;
import groundwork.ledger.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rows that we exported and that come back: each is compared with what its entry says now. Day, village, officers, how
 * many and the words may have been changed in the sheet, which is a correction; what is left empty says nothing, and a
 * trip, which may stand in several rows, is put right at the trip itself. A struck entry stays struck.
 */
final class ExportedRows {

    static final String KIND = "exported";

    private static final String SEVERAL = "\\s*[、,，;；]\\s*";

    private final Scope scope;
    private final List<Register> readers;
    private final Narration narration;

    ExportedRows(Scope scope, Names names, Narration narration) {
        this.scope = scope;
        this.narration = narration;
        readers = Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                .map(reader -> names.of(scope, reader))
                .toList();
    }

    /**
     * @param entered the day on which it first came in
     * @param whole false where some of its words were erased
     */
    private record There(Latest latest, LocalDate entered, List<Words> words, boolean whole) {}

    List<Step> draft(EnteredRow row, Resolver names, List<Problem> problems) {
        var there = there(row.values().text("code"));
        if (there == null) {
            problems.add(Problem.error(row.sheet(), row.row(), "code", "intake.code.unknown"));
            return List.of();
        }
        var version = there.latest().version();
        if (version == null) return List.of();
        var fact = version.fact();
        readers.forEach(reader ->
                reader.with(Arrays.asList(fact.about().village()), fact.about().officers()));
        var cells = new ExportedCells(row, readers, narration, problems);
        cells.told(there.entered());
        var entry = cells.entry(fact);
        var says = fact.entry() instanceof TripEntry
                ? trip(row, fact, cells.says("place", Stream.of(Gist.of(there.words()))), problems)
                : new Fact(at(row, fact), about(row, fact.about(), names), entry);
        var id = UUID.fromString(row.values().text("code"));
        return List.of(new Step("code", id, says, cells.words(id, fact, there.words(), there.whole())));
    }

    private There there(String code) {
        if (!code.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) return null;
        var id = UUID.fromString(code);
        return scope.read(db -> {
            var postings = new Postings(db);
            var latest = postings.latest(List.of(id)).get(id);
            if (latest == null) return null;
            var words = postings.clearWords(List.of(latest.by())).getOrDefault(latest.by(), List.of());
            var entered = db.sql("select p.recorded_at from ledger.posting p where p.id = :id")
                    .param("id", id)
                    .query(OffsetDateTime.class)
                    .single();
            return new There(
                    latest,
                    entered.atZoneSameInstant(Fact.ZONE).toLocalDate(),
                    words,
                    words.stream().noneMatch(Words::isErased)
                            && words.size() == latest.posting().groups());
        });
    }

    private Fact trip(EnteredRow row, Fact fact, boolean samePlace, List<Problem> problems) {
        var about = fact.about();
        var in = fact.happenedAt().atZone(Fact.ZONE).toLocalTime();
        var time = in.equals(LocalTime.MIDNIGHT) ? "" : "%02d:%02d".formatted(in.getHour(), in.getMinute());
        var officers = about.officers().stream()
                .map(id -> readers.getFirst().officer(id))
                .toList();
        boolean same = samePlace
                && at(row, fact).equals(fact.happenedAt())
                && says(row, "village", reader -> reader.village(about.village()))
                && (says(row, "officers", reader -> reader.officers(about.officers()))
                        || officers.contains(row.values().text("officers").strip()))
                && says(row, "signed_in", reader -> time);
        if (!same) problems.add(Problem.error(row.sheet(), row.row(), "code", "intake.code.trip"));
        return fact;
    }

    private static Instant at(EnteredRow row, Fact fact) {
        var day = row.values().date("day");
        if (day == null || day.equals(fact.day())) return fact.happenedAt();
        return fact.happenedAt().atZone(Fact.ZONE).with(day).toInstant();
    }

    private About about(EnteredRow row, About about, Resolver names) {
        var village = says(row, "village", reader -> reader.village(about.village()))
                ? about.village()
                : names.village("village", row.values().text("village"));
        var officers = says(row, "officers", reader -> reader.officers(about.officers()))
                ? about.officers()
                : Arrays.stream(row.values().text("officers").strip().split(SEVERAL))
                        .map(name -> names.officer("officers", name))
                        .filter(Objects::nonNull)
                        .toList();
        return new About(about.programme(), about.unit(), village, officers, about.trip());
    }

    /** Whether the cell is as we write it in one of the languages, or empty. */
    private boolean says(EnteredRow row, String column, Function<Register, String> written) {
        var cell = row.values().text(column).strip();
        return cell.isEmpty()
                || readers.stream()
                        .anyMatch(reader -> written.apply(reader).strip().equals(cell));
    }
}
