package groundwork.access.web;

import groundwork.directory.Roster;
import groundwork.directory.Rosters;
import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.directory.Unit;
import groundwork.directory.Units;
import groundwork.frame.Answer;
import groundwork.frame.Attachment;
import groundwork.frame.Choice;
import groundwork.frame.Flaw;
import groundwork.frame.Language;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import groundwork.intake.OfficerBooks;
import groundwork.intake.OfficerRow;
import groundwork.intake.RowJson;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Lists of officers in: the template, the comparison with what is known, the import and its undoing. */
@Controller
class RosterDesk {

    private final Rosters rosters;
    private final OfficerBooks books;
    private final RosterReading reading;
    private final RosterRows rows;
    private final Units units;
    private final GrantPlaces places;
    private final Clock clock;

    RosterDesk(
            Rosters rosters,
            OfficerBooks books,
            RosterReading reading,
            RosterRows rows,
            Units units,
            GrantPlaces places,
            Clock clock) {
        this.rosters = rosters;
        this.books = books;
        this.reading = reading;
        this.rows = rows;
        this.units = units;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/officers/roster")
    RosterList list(Scope scope) {
        return new RosterList(rosters.list(scope));
    }

    @PostMapping("/officers/roster")
    Answer receive(Scope scope, @RequestParam(required = false) MultipartFile file) throws IOException {
        if (file == null || file.isEmpty())
            return Refusal.flawed(Flaw.at("file", "access.roster.flaw.none")).on(list(scope));
        var name = file.getOriginalFilename() == null
                ? ""
                : file.getOriginalFilename().replaceFirst("^.*[/\\\\]", "").strip();
        try {
            var typed = read(file, name).stream()
                    .map(row -> RowJson.of(row.typed()))
                    .toList();
            return Moved.to("/officers/roster/" + rosters.receive(scope, name, typed));
        } catch (Refusal refused) {
            return refused.on(list(scope));
        }
    }

    private List<OfficerRow> read(MultipartFile file, String name) throws IOException {
        var kept = Files.createTempFile("roster", ".workbook");
        try (var in = file.getInputStream()) {
            Files.copy(in, kept, StandardCopyOption.REPLACE_EXISTING);
            return books.read(kept, name);
        } finally {
            Files.deleteIfExists(kept);
        }
    }

    @GetMapping("/officers/roster/template.xlsx")
    void template(Scope scope, @RequestParam(defaultValue = "en") String language, HttpServletResponse response)
            throws IOException {
        var words = Language.of(language);
        Attachment.workbook("groundwork-officers-" + words.tag() + ".xlsx", response);
        books.template(
                response.getOutputStream(),
                words,
                units.list(scope).stream().map(Unit::name).toList(),
                places.choices(scope, words.locale()).stream()
                        .map(Choice::label)
                        .toList());
    }

    @GetMapping("/officers/roster/{id}")
    RosterPage show(Scope scope, SignIn who, @PathVariable UUID id, Locale reader) {
        var roster = find(scope, id);
        if (roster.importedAt() != null)
            return new RosterPage(roster, List.of(), List.of(), List.of(), List.of(), undoable(roster));
        var judged = reading.judged(scope, who, roster);
        var columns = RosterColumns.filled(judged.lines());
        var missing = judged.lines().stream()
                .filter(line -> line.problems().stream()
                        .anyMatch(problem -> problem.key().equals(RosterJudge.NO_UNIT)))
                .map(line -> line.row().text("unit"))
                .distinct()
                .toList();
        return new RosterPage(
                roster,
                columns.stream().map(RosterColumns::head).toList(),
                rows.of(scope, judged.lines(), columns, reader),
                missing,
                judged.made().stream().map(Unit::name).toList(),
                false);
    }

    private boolean undoable(Roster roster) {
        return roster.undoneAt() == null
                && !(roster.added().isEmpty() && roster.granted().isEmpty())
                && roster.importedAt().plus(Rosters.KEPT).isAfter(clock.instant());
    }

    Roster find(Scope scope, UUID id) {
        return rosters.find(scope, id).orElseThrow(() -> Refusal.missing("access.roster.missing"));
    }
}
