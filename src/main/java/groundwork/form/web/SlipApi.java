package groundwork.form.web;

import groundwork.directory.Scope;
import groundwork.form.Slip;
import groundwork.form.Slips;
import groundwork.frame.OneOf;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Refusal;
import groundwork.frame.Slice;
import groundwork.frame.Typed;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Forms answered by QR code, for other programs. */
@RestController
class SlipApi {

    private final Slips slips;
    private final SlipDesk desk;
    private final ProgrammeChoices programmes;

    SlipApi(Slips slips, SlipDesk desk, ProgrammeChoices programmes) {
        this.slips = slips;
        this.desk = desk;
        this.programmes = programmes;
    }

    /** @param sent with reason {@code spam}, {@code trial}, {@code abuse}, {@code twice} */
    record NoAnswer(@OneOf(Slip.Reason.class) String reason) {}

    /** The oldest first, as they are dealt with. @param programme absent: the one that runs now */
    @GetMapping("/api/v1/slips")
    Slice<SlipBrief> list(
            Scope scope,
            @RequestParam(required = false) String programme,
            @RequestParam(required = false) @OneOf(Slip.State.class) String state,
            Slice.From from) {
        var typed = new Typed();
        var known = typed.known(Slip.State.class, "state", state);
        typed.check();
        var chosen = Objects.requireNonNullElse(known, Slip.State.HELD);
        var of = programmes.namedOrNow(scope, programme).id();
        return Slice.of(slips.page(scope, of, chosen, from.down(), from.size()), from)
                .each(SlipBrief::of);
    }

    @GetMapping("/api/v1/slips/{id}")
    SlipWhole show(Scope scope, @PathVariable UUID id, Locale reader) {
        var page = desk.page(scope, null, id, reader);
        return new SlipWhole(
                SlipBrief.of(page.slip()),
                page.lines().stream()
                        .map(line -> new SlipAnswer(line.number(), line.question(), line.text()))
                        .toList());
    }

    @PostMapping("/api/v1/slips/{id}/taking")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(Scope scope, @PathVariable UUID id) {
        slips.take(scope, id);
    }

    @PostMapping("/api/v1/slips/{id}/dismissal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(Scope scope, @PathVariable UUID id, @RequestBody NoAnswer sent) {
        if (slips.find(scope, id).isEmpty()) throw Refusal.missing("form.slip.missing");
        var typed = new Typed();
        var why = typed.neededOne(Slip.Reason.class, "reason", sent.reason(), "form.flaw.reason");
        typed.check();
        slips.dismiss(scope, id, why);
    }
}
