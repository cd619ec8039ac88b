package groundwork.console.web;

import groundwork.directory.Scope;
import groundwork.frame.Bilingual;
import groundwork.frame.Gaps;
import groundwork.frame.Messages;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Slice;
import groundwork.frame.ToDos;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the desk shows, for other programs: what is to be done and what is missing. */
@RestController
class DeskApi {

    private final ProgrammeChoices programmes;
    private final List<ToDos> toDos;
    private final List<Gaps> gaps;
    private final Messages messages;

    DeskApi(ProgrammeChoices programmes, List<ToDos> toDos, List<Gaps> gaps, Messages messages) {
        this.programmes = programmes;
        this.toDos = toDos;
        this.gaps = gaps;
        this.messages = messages;
    }

    /**
     * Something missing in the records.
     *
     * @param count how many, or null where it is either there or not
     * @param page that lists them or lets them be filled
     */
    record GapAnswer(String code, Bilingual what, Long count, String page) {}

    /** The first by deadline, as many as {@code limit} says: it does not go on. */
    @GetMapping("/api/v1/todos")
    Slice<ToDoAnswer> toDos(
            Scope scope, @RequestParam(required = false) String programme, Slice.From from, Locale reader) {
        return new Slice<>(
                of(scope, programme)
                        .map(chosen -> ToDos.first(toDos, scope, chosen, reader, from.size()).stream()
                                .map(ToDoAnswer::of)
                                .toList())
                        .orElse(List.of()),
                null);
    }

    /**
     * What lies on the desk, of all programmes.
     *
     * @param page that lists all of it
     */
    record PileAnswer(String code, Bilingual what, long count, String page) {}

    @GetMapping("/api/v1/todos/piles")
    Slice<PileAnswer> piles(Scope scope) {
        return new Slice<>(
                ToDos.piled(toDos, scope).stream()
                        .map(pile -> new PileAnswer(pile.key(), messages.both(pile.key()), pile.count(), pile.href()))
                        .toList(),
                null);
    }

    @GetMapping("/api/v1/gaps")
    Slice<GapAnswer> gaps(Scope scope, @RequestParam(required = false) String programme) {
        return new Slice<>(
                of(scope, programme)
                        .map(chosen -> Gaps.found(gaps, scope, chosen).stream()
                                .map(gap -> new GapAnswer(gap.key(), messages.both(gap.key()), gap.count(), gap.href()))
                                .toList())
                        .orElse(List.of()),
                null);
    }

    private Optional<ProgrammeChoice> of(Scope scope, String programme) {
        return Optional.ofNullable(programmes.named(scope, programme)).or(() -> programmes.chosen(scope, null));
    }
}
