package groundwork.intake.web;

import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Language;
import groundwork.frame.Moved;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import groundwork.intake.upload.Todo;
import groundwork.intake.upload.Todos;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Rows that imports left out: mended and imported one by one, or done with. */
@Controller
class TodoDesk {

    private final Todos todos;
    private final ProgrammeChoices programmes;

    TodoDesk(Todos todos, ProgrammeChoices programmes) {
        this.todos = todos;
        this.programmes = programmes;
    }

    @GetMapping("/imports/todo")
    TodoList list(
            Scope scope,
            Optional<ProgrammeChoice> looked,
            @RequestParam(name = "import", required = false) String batch,
            Paged.From from,
            Locale reader) {
        var only = Typed.id(batch);
        var programme = only != null ? null : looked.orElse(null);
        var id = programme == null ? null : programme.id();
        var page = todos.page(scope, id, only, from);
        return new TodoList(
                programme, only, todos.count(scope, id, only), page, groups(page.rows(), Language.of(reader)));
    }

    private static List<TodoList.Group> groups(List<Todo> rows, Language reader) {
        return rows.stream()
                .collect(Collectors.groupingBy(Todo::batch, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(some -> new TodoList.Group(
                        some.getFirst().batch(),
                        some.getFirst().fileName(),
                        RowTable.of(some.stream().map(TodoDesk::given).toList(), reader)))
                .toList();
    }

    /** For htmx the row alone, read again. */
    @PostMapping("/imports/todo/{id}")
    Answer mend(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Locale reader) {
        var todo = find(scope, id);
        var programme = programmes.all(scope).stream()
                .filter(one -> one.id().equals(todo.programme()))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("intake.upload.planless"));
        var typed = new RowForm(form);
        var is = todos.mend(scope, todo, typed.cells(), programme);
        if (htmx != null) return new RowPart(RowTable.line(given(is), typed.shown(), Language.of(reader)), null);
        var back = Moved.to("/imports/todo?programme=" + programme.slug());
        return is.bad() ? back.saying("intake.todo.still") : back.saying("intake.todo.brought");
    }

    @PostMapping("/imports/todo/{id}/done")
    Moved done(Scope scope, @PathVariable UUID id) {
        find(scope, id);
        todos.done(scope, id);
        return Moved.to("/imports/todo").saying("intake.todo.done").undoneBy("/imports/todo/" + id + "/open");
    }

    @PostMapping("/imports/todo/{id}/open")
    Moved open(Scope scope, @PathVariable UUID id) {
        if (!todos.open(scope, id)) throw Refusal.missing("intake.row.missing");
        return Moved.to("/imports/todo").saying("intake.todo.opened");
    }

    private Todo find(Scope scope, UUID id) {
        return todos.find(scope, id).orElseThrow(() -> Refusal.missing("intake.row.missing"));
    }

    private static RowTable.Given given(Todo todo) {
        var action = "/imports/todo/" + todo.id();
        return new RowTable.Given("t" + todo.id(), action, todo.typed(), todo.problems(), action + "/done");
    }
}
