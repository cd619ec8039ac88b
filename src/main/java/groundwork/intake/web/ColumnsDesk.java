package groundwork.intake.web;

import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Flaw;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Refusal;
import groundwork.intake.upload.Tab;
import groundwork.intake.upload.Upload;
import groundwork.intake.upload.Uploads;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the sheets and columns of an upload are taken for. */
@Controller
class ColumnsDesk {

    private final Uploads uploads;
    private final UploadDesk desk;
    private final ProgrammeChoices programmes;

    ColumnsDesk(Uploads uploads, UploadDesk desk, ProgrammeChoices programmes) {
        this.uploads = uploads;
        this.desk = desk;
        this.programmes = programmes;
    }

    @GetMapping("/imports/uploads/{id}/columns")
    UploadColumns show(Scope scope, @PathVariable UUID id) {
        return page(scope, desk.find(scope, id));
    }

    /** With {@code again} a sheet is only taken for another kind, and its columns are proposed anew. */
    @PostMapping("/imports/uploads/{id}/columns")
    Answer choose(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) String again) {
        var upload = desk.find(scope, id);
        var typed = new ColumnsForm(form);
        var tabs = typed.tabs(upload.tabs());
        var programme = tabs.stream().anyMatch(Tab::plan) ? null : typed.programme(programmes.all(scope));
        if (again != null || typed.otherKinds(upload.tabs())) {
            uploads.propose(scope, id, tabs, programme);
            return page(scope, desk.find(scope, id));
        }
        var flaws = flaws(tabs, programme);
        if (!flaws.isEmpty()) return Refusal.flawed(flaws).on(page(scope, upload));
        uploads.choose(scope, id, tabs, programme);
        return desk.look(scope, desk.find(scope, id));
    }

    private static List<Flaw> flaws(List<Tab> tabs, String programme) {
        var flaws = new ArrayList<Flaw>();
        if (programme == null && tabs.stream().noneMatch(Tab::plan))
            flaws.add(Flaw.at("programme", "intake.columns.flaw.programme"));
        if (tabs.stream().allMatch(tab -> tab.kind() == null))
            flaws.add(Flaw.at(ColumnsForm.kind(0), "intake.columns.flaw.nothing"));
        for (int i = 0; i < tabs.size(); i++) flaws.addAll(ColumnsForm.twice(i, tabs.get(i)));
        return flaws;
    }

    private UploadColumns page(Scope scope, Upload upload) {
        var all = programmes.all(scope);
        var proposed = Optional.ofNullable(upload.programme())
                .or(() -> programmes.chosen(scope, null).map(ProgrammeChoice::slug));
        return new UploadColumns(upload, all, proposed.orElse(null));
    }
}
