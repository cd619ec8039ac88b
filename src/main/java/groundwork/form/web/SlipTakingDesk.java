package groundwork.form.web;

import groundwork.directory.Scope;
import groundwork.form.Slip;
import groundwork.form.Slips;
import groundwork.frame.Answer;
import groundwork.frame.Moved;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoice;
import groundwork.frame.Refusal;
import groundwork.frame.Typed;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office takes in what was answered by QR code, or dismisses it. */
@Controller
class SlipTakingDesk {

    private static final String WAITING = "/forms/waiting";

    private final Slips slips;
    private final SlipDesk desk;

    SlipTakingDesk(Slips slips, SlipDesk desk) {
        this.slips = slips;
        this.desk = desk;
    }

    @PostMapping("/forms/waiting/{id}/taking")
    Answer take(Scope scope, ProgrammeChoice programme, @PathVariable UUID id, Locale reader) {
        var code = code(scope, id);
        try {
            slips.take(scope, id);
            return Moved.to(programme.in(WAITING)).saying("form.slip.taken", code);
        } catch (Refusal refusal) {
            return refusal.on(desk.page(scope, programme, id, reader));
        }
    }

    /** Those that somebody else dealt with meanwhile, or that cannot be taken in, are left: each can be looked at. */
    @PostMapping("/forms/waiting/taking")
    Answer takeSeveral(
            Scope scope, ProgrammeChoice programme, @RequestParam(required = false) List<String> slip, Locale reader) {
        var ticked = slip == null
                ? List.<UUID>of()
                : slip.stream().map(Typed::id).filter(Objects::nonNull).toList();
        try {
            new Typed().wrong(ticked.isEmpty(), "slip", "form.slips.ticked").check();
            int taken = 0;
            for (var id : ticked) if (taken(scope, id)) taken++;
            return Moved.to(programme.in(WAITING)).saying("form.slips.took", taken, ticked.size() - taken);
        } catch (Refusal refusal) {
            return refusal.on(desk.list(scope, programme, null, Paged.From.FIRST, reader));
        }
    }

    private boolean taken(Scope scope, UUID id) {
        try {
            slips.take(scope, id);
            return true;
        } catch (Refusal left) {
            return false;
        }
    }

    @PostMapping("/forms/waiting/{id}/dismissal")
    Answer dismiss(
            Scope scope,
            ProgrammeChoice programme,
            @PathVariable UUID id,
            @RequestParam(required = false) String reason,
            Locale reader) {
        var code = code(scope, id);
        try {
            var typed = new Typed();
            var why = typed.neededOne(Slip.Reason.class, "reason", reason, "form.flaw.reason");
            typed.check();
            slips.dismiss(scope, id, why);
            return Moved.to(programme.in(WAITING))
                    .saying("form.slip.dismissed", code)
                    .undoneBy(WAITING + "/" + id + "/dismissal/end");
        } catch (Refusal refusal) {
            return refusal.on(desk.page(scope, programme, id, reader));
        }
    }

    @PostMapping("/forms/waiting/{id}/dismissal/end")
    Answer back(Scope scope, ProgrammeChoice programme, @PathVariable UUID id) {
        var code = code(scope, id);
        slips.back(scope, id);
        return Moved.to(programme.in(WAITING)).saying("form.slip.backed", code);
    }

    private String code(Scope scope, UUID id) {
        return slips.find(scope, id)
                .orElseThrow(() -> Refusal.missing("form.slip.missing"))
                .code();
    }
}
