package gallery;

import groundwork.frame.Flaw;
import groundwork.frame.Paged;
import groundwork.frame.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.stereotype.Component;

/** Notes in memory; paged as a query would page them. */
@Component
class Notes {

    private static final int SIZE = 5;

    private final NavigableMap<Integer, Note> byNumber = new ConcurrentSkipListMap<>();

    Notes() {
        for (var number = 1; number <= 12; number++) {
            byNumber.put(number, new Note(number, LocalDate.of(2018, 6, number), "Note " + number));
        }
    }

    Paged<Note> page(Paged.From asked) {
        var from = known(asked);
        var notes = from.before() != null
                ? byNumber.headMap(Integer.valueOf(from.before()), false).descendingMap()
                : from.after() != null
                        ? byNumber.tailMap(Integer.valueOf(from.after()), false)
                        : byNumber.descendingMap();
        var found = notes.values().stream()
                .limit(SIZE + 1)
                .sorted(Comparator.comparing(Note::number).reversed())
                .toList();
        return Paged.of(found, SIZE, from, note -> String.valueOf(note.number()));
    }

    /** A key that was never given out is somebody's own invention, and leads to the newest. */
    private static Paged.From known(Paged.From asked) {
        var key = asked.before() != null ? asked.before() : asked.after();
        return key == null || key.matches("\\d{1,9}") ? asked : new Paged.From(null, null);
    }

    int add(String text) {
        if (text.isBlank()) throw Refusal.flawed(Flaw.at("text", "gallery.note.flaw.empty"));
        var number = byNumber.lastKey() + 1;
        byNumber.put(number, new Note(number, LocalDate.of(2018, 6, 30), text));
        return number;
    }

    void remove(int number) {
        if (byNumber.remove(number) == null) throw Refusal.missing("gallery.note.missing", number);
    }
}
