package groundwork.access.web;

import groundwork.directory.Rosters;
import groundwork.directory.Scope;
import groundwork.directory.SignIn;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import groundwork.intake.OfficerBooks;
import groundwork.intake.RowJson;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What is done with a list of officers that came: it is mended, brought in, undone or thrown away. */
@Controller
class RosterChanges {

    private static final String CELL = "cell.";
    private static final int LONGEST = 200;

    private final RosterDesk desk;
    private final Rosters rosters;
    private final OfficerBooks books;
    private final RosterWork work;
    private final RosterUndoing undoing;

    RosterChanges(RosterDesk desk, Rosters rosters, OfficerBooks books, RosterWork work, RosterUndoing undoing) {
        this.undoing = undoing;
        this.desk = desk;
        this.rosters = rosters;
        this.books = books;
        this.work = work;
    }

    /** Other texts in some cells of a row, or whom it is about. */
    @PostMapping("/officers/roster/{id}/rows/{row}")
    Moved mend(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable int row,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") String about) {
        desk.find(scope, id);
        var was = rosters.rows(scope, id).stream()
                .filter(each -> each.at() == row)
                .findFirst()
                .orElseThrow(() -> Refusal.missing("access.roster.missing"));
        var mended = new HashMap<String, String>();
        for (var column : RosterColumns.ALL) {
            var text = sent.get(CELL + column);
            if (text != null)
                mended.put(
                        column,
                        text.strip().substring(0, Math.min(LONGEST, text.strip().length())));
        }
        var typed = RowJson.of(books.read(was.typed(), mended).typed());
        var choice = about.equals(RosterJudge.NEW) || Typed.id(about) != null ? about : was.choice();
        if (!rosters.mend(scope, id, new groundwork.directory.RosterRow(row, typed, choice)))
            throw Refusal.conflict("access.roster.done");
        return Moved.to("/officers/roster/" + id + "#row-" + row);
    }

    @PostMapping("/officers/roster/{id}/units")
    Moved makeUnits(Scope scope, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean make) {
        desk.find(scope, id);
        rosters.makeUnits(scope, id, make);
        return Moved.to("/officers/roster/" + id);
    }

    @PostMapping("/officers/roster/{id}/import")
    Answer bring(Scope scope, SignIn who, @PathVariable UUID id) {
        var brought = work.bring(scope, who, desk.find(scope, id));
        if (brought.slips().isEmpty())
            return Moved.to("/officers/roster/" + id)
                    .saying("access.roster.brought", brought.added(), brought.changed());
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return new RosterSlips(id, brought.added(), brought.changed(), brought.slips(), site);
    }

    @PostMapping("/officers/roster/{id}/undoing")
    Moved undo(Scope scope, @PathVariable UUID id) {
        var undone = undoing.undo(scope, desk.find(scope, id));
        return Moved.to("/officers/roster/" + id).saying("access.roster.undone", undone.removed(), undone.suspended());
    }

    @PostMapping("/officers/roster/{id}/removal")
    Moved remove(Scope scope, @PathVariable UUID id) {
        var roster = desk.find(scope, id);
        if (roster.importedAt() != null) throw Refusal.conflict("access.roster.done");
        rosters.remove(scope, id);
        return Moved.to("/officers/roster").saying("access.roster.removed");
    }
}
