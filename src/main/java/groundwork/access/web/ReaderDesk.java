package groundwork.access.web;

import groundwork.directory.Grant;
import groundwork.directory.Grants;
import groundwork.directory.Officers;
import groundwork.directory.Role;
import groundwork.directory.Scope;
import groundwork.frame.Refusal;
import groundwork.ledger.Postings;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who can see a household or a demand, and why. */
@Controller
class ReaderDesk {

    private final Grants grants;
    private final GrantLines lines;
    private final Officers officers;

    ReaderDesk(Grants grants, GrantLines lines, Officers officers) {
        this.grants = grants;
        this.lines = lines;
        this.officers = officers;
    }

    @GetMapping("/readers/{id}")
    ReaderList list(Scope scope, @PathVariable UUID id, Locale reader) {
        // An administrator sees no records, and so learns nothing here but who does.
        var there = scope.holds(Role.ADMINISTRATOR)
                ? scope.read(db -> new Postings(db).find(id)).isPresent()
                : scope.opens(id);
        if (!there) throw Refusal.missing("access.readers.missing");
        var found = grants.readers(scope, id);
        var names = officers.names(scope, found.stream().map(Grant::officer).toList());
        return new ReaderList(lines.lines(scope, found, reader).stream()
                .map(line ->
                        new ReaderList.Reader(names.getOrDefault(line.grant().officer(), ""), line))
                .toList());
    }
}
