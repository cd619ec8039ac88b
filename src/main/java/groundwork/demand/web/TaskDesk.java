package groundwork.demand.web;

import groundwork.attachment.Photos;
import groundwork.attachment.Pictures;
import groundwork.demand.Demand;
import groundwork.demand.State;
import groundwork.demand.Told;
import groundwork.directory.Scope;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Refusal;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One demand, and what is done with it. */
@Controller
class TaskDesk {

    private final DemandPages pages;
    private final Taking taking;
    private final Photos photos;

    TaskDesk(DemandPages pages, Taking taking, Photos photos) {
        this.pages = pages;
        this.taking = taking;
        this.photos = photos;
    }

    @GetMapping("/demands/{id}")
    DemandPage show(Scope scope, @PathVariable UUID id, Locale reader) {
        return pages.page(scope, id, null, reader);
    }

    /** With the form of one task open. */
    @GetMapping("/demands/{id}/{task}")
    DemandPage form(Scope scope, @PathVariable UUID id, @PathVariable String task, Locale reader) {
        return pages.page(scope, id, task(task), reader);
    }

    /** @param file a photo of how it became, or none */
    @PostMapping("/demands/{id}/{task}")
    Answer take(
            Scope scope,
            @PathVariable UUID id,
            @PathVariable String task,
            TaskForm form,
            @RequestParam(required = false) MultipartFile file,
            Locale reader)
            throws IOException {
        var asked = task(task);
        var demand = pages.demand(scope, id);
        if (demand.raised() == null) throw Refusal.missing("demand.missing");
        try {
            var picture = Pictures.chosen(file);
            var entry = taking.take(scope, demand, asked, form, pages.today());
            if (picture != null) photos.attach(scope, entry, picture);
            return pages.sees(scope, id)
                    .map(now -> Moved.to("/demands/" + id).saying("demand.done." + done(asked, now, entry)))
                    .orElseGet(() -> Moved.to("/demands").saying("demand.done.away"));
        } catch (Refusal refusal) {
            return refusal.on(pages.page(scope, id, asked, reader));
        }
    }

    private static String done(Task asked, Demand now, UUID entry) {
        if (now.told(entry).filter(Told::flagged).isPresent()) return "flagged";
        return asked == Task.DECLINE && now.state() == State.REFERRED ? "passed" : asked.word();
    }

    private static Task task(String word) {
        return Task.of(word).orElseThrow(() -> Refusal.missing("demand.missing"));
    }
}
