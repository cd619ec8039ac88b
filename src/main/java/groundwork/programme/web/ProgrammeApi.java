package groundwork.programme.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import groundwork.directory.Scope;
import groundwork.frame.OneOf;
import groundwork.frame.Slice;
import groundwork.ledger.ProgrammeEntry;
import groundwork.programme.Programme;
import groundwork.programme.Programmes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The county's programmes, for other programs. */
@RestController
class ProgrammeApi {

    private final Programmes programmes;

    ProgrammeApi(Programmes programmes) {
        this.programmes = programmes;
    }

    /** @param village of twelve digits */
    record Where(long village, UUID unit) {}

    record Joined(
            UUID officer, @OneOf(ProgrammeEntry.Role.class) String role, UUID unit, LocalDate day) {}

    record Aim(
            String figure,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal atLeast) {}

    record Whole(Campaign programme, List<Where> villages, List<Joined> people, List<Aim> targets) {}

    @GetMapping("/api/v1/programmes")
    Slice<Campaign> list(Scope scope, Slice.From from) {
        return Slice.cut(programmes.all(scope), from, Programme::slug).each(ProgrammeApi::campaign);
    }

    @GetMapping("/api/v1/programmes/{slug}")
    Whole show(Scope scope, @PathVariable String slug) {
        var programme = programmes.require(scope, slug);
        return new Whole(
                campaign(programme),
                programmes.villages(scope, programme.id()).stream()
                        .map(one -> new Where(one.village(), one.unit()))
                        .toList(),
                programmes.people(scope, programme.id()).stream()
                        .map(one -> new Joined(one.officer(), word(one.role()), one.unit(), one.day()))
                        .toList(),
                programmes.targets(scope, programme.id()).stream()
                        .map(one -> new Aim(one.figure(), one.atLeast()))
                        .toList());
    }

    private static Campaign campaign(Programme one) {
        return new Campaign(one.id(), one.slug(), word(one.kind()), one.title(), one.unit(), one.from(), one.to());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
