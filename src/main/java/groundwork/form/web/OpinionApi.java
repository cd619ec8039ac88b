package groundwork.form.web;

import groundwork.directory.Scope;
import groundwork.form.Opinions;
import groundwork.form.Opinions.Place;
import groundwork.form.Topics;
import groundwork.frame.OneOf;
import groundwork.frame.Paged;
import groundwork.frame.ProgrammeChoices;
import groundwork.frame.Slice;
import groundwork.frame.Typed;
import groundwork.ledger.DemandEntry.Topic;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opinions by topic, for other programs. */
@RestController
class OpinionApi {

    private final Opinions opinions;
    private final OpinionLines lines;
    private final ProgrammeChoices programmes;

    OpinionApi(Opinions opinions, OpinionLines lines, ProgrammeChoices programmes) {
        this.opinions = opinions;
        this.lines = lines;
        this.programmes = programmes;
    }

    /** @param topic absent: of all; {@code none}: those not sorted yet */
    @GetMapping("/api/v1/opinions")
    Slice<OpinionAnswer> list(
            Scope scope,
            @RequestParam(required = false) String programme,
            @RequestParam(required = false) @OneOf(value = Topic.class, words = "none") String topic,
            Slice.From from,
            Locale reader) {
        var none = "none".equals(topic);
        new Typed()
                .wrong(topic != null && !none && Topics.of(topic) == null, "topic", "frame.flaw.unreadable")
                .check();
        var after = Place.read(from.after());
        if (after == null && from.after() != null) throw Slice.madeUp();
        var of = programmes.namedOrNow(scope, programme).id();
        var found = opinions.under(scope, of, none ? "" : topic, after, null, from.size() + 1);
        return Slice.of(
                        Paged.of(
                                found,
                                from.size(),
                                from.down(),
                                one -> Place.of(one).toString()),
                        from)
                .with(some -> lines.of(scope, some, reader).stream()
                        .map(OpinionAnswer::of)
                        .toList());
    }
}
